import type { Transfer } from '../../domain/transfer/item-link.ts'
import type { Readable } from '../../store/handle.ts'
import { linksOf } from '../../store/item-links.ts'
import { itemRow } from '../../store/items.ts'

/** Whether an item was sent on so already: it waits, or what came of it stands on another agenda. */
export function goneOn(handle: Readable, itemId: string, how: readonly Transfer[]): boolean {
  return linksOf(handle, itemId).some(
    ({ direction, transfer, otherItemId }) =>
      direction === 'to' && how.includes(transfer) && !isRemoved(handle, otherItemId),
  )
}

/** An item of another program's meeting is taken to stand where the link says. */
function isRemoved(handle: Readable, itemId: string | null): boolean {
  return itemId !== null && (itemRow(handle, itemId)?.removed_at ?? null) !== null
}
