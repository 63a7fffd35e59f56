import type { Writable } from '../../store/handle.ts'
import { settleNumber } from '../../store/item-links.ts'
import { itemRow, liveItemRows } from '../../store/items.ts'
import { growRevision, type StoredMeeting } from '../../store/meetings.ts'

/**
 * Writes the numbers of a meeting's items into the links that lead to them, for they stand fast once the agenda is sent. The
 * meetings whose links change count a change each.
 */
export function settleNumbers(handle: Writable, { id, head }: StoredMeeting): void {
  const changed = liveItemRows(handle, id).flatMap((row, index) =>
    settleNumber(handle, row.id, head.firstNumber + index),
  )
  const meetings = new Set(changed.flatMap((itemId) => itemRow(handle, itemId)?.meeting_id ?? []))
  for (const meeting of meetings) growRevision(handle, meeting)
}
