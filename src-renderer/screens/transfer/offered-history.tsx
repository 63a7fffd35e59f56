import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { QuietLine } from '../../widgets/quiet-line.tsx'
import { texts } from '../../words/texts.ts'
import { useOffered } from './use-offered.ts'

/** The stored decisions on the same case that the item does not tell yet, added by one click. */
export function OfferedHistory({ item }: { readonly item: StoredItem }) {
  const { api } = useSession()
  const { make } = useChanges()
  const all = useOffered(
    () => api.suggestions.history({ itemId: item.id }),
    `${item.id} ${item.caseNumber} ${item.access} ${item.history.length}`,
  )
  const missing = all.filter(
    (entry) =>
      !item.history.some((known) => known.date === entry.date && known.committee === entry.committee),
  )
  if (missing.length === 0) return null
  return (
    <QuietLine
      words={texts.transfer.addHistory(missing.length)}
      onClick={() =>
        void make(() => {
          const { id: itemId, history: was } = item
          return api.item.saveHistory({ itemId, history: [...was, ...missing], was })
        })
      }
    />
  )
}
