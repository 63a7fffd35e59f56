import type { Writable } from '../../store/handle.ts'
import { settlePlace } from '../../store/item-links.ts'
import { itemRow, liveItemRows } from '../../store/items.ts'
import { growRevision, type StoredMeeting } from '../../store/meetings.ts'

/**
 * Writes the date and the numbers of a meeting's items into the links that lead to them: when the date changes, and when the
 * agenda is sent and its numbers stand fast. The meetings whose links change count a change each.
 */
export function settleLinks(handle: Writable, { id, head }: StoredMeeting): void {
  const changed = liveItemRows(handle, id).flatMap((row, index) =>
    settlePlace(handle, row.id, { date: head.date, number: head.firstNumber + index }),
  )
  const meetings = new Set(changed.flatMap((itemId) => itemRow(handle, itemId)?.meeting_id ?? []))
  for (const meeting of meetings) growRevision(handle, meeting)
}
