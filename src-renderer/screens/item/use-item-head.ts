import type { Access } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { type FacetValue, useFacet } from '../../state/use-facet.ts'

/** What stands at the top of an item. */
export interface Head {
  readonly title: string
  readonly caseNumber: string | null
  readonly access: Access
}

/** The head of an item as the window has it, and its change. */
export function useItemHead(item: StoredItem): FacetValue<Head> {
  const { api } = useSession()
  return useFacet<Head>({
    name: `${item.id}:head`,
    stored: { title: item.title, caseNumber: item.caseNumber, access: item.access },
    save: (value, base, was) => api.item.update({ itemId: item.id, ...value, was, base }),
  })
}
