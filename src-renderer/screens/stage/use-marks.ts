import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'

/** What marks an item besides its content. */
export type Marks = Pick<StoredItem, 'group' | 'lateReason' | 'withdrawn' | 'publicTitle'>

/** Sets some of an item's marks and leaves the others as they are now. */
export function useMarks() {
  const { api, snapshot } = useSession()
  return (itemId: string, some: Partial<Marks>) => {
    const item = snapshot.get().items.find((one) => one.id === itemId)
    const was = {
      group: item?.group ?? null,
      lateReason: item?.lateReason ?? null,
      withdrawn: item?.withdrawn ?? false,
      publicTitle: item?.publicTitle ?? null,
    }
    return api.item.saveMarks({ itemId, ...was, ...some, was })
  }
}
