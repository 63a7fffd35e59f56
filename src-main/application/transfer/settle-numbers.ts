import type { Writable } from '../../store/handle.ts'
import { settleNumber } from '../../store/item-links.ts'
import { liveItemRows } from '../../store/items.ts'
import type { StoredMeeting } from '../../store/meetings.ts'

/** Writes the numbers of a meeting's items into the links that lead to them: they stand fast once the agenda is sent. */
export function settleNumbers(handle: Writable, { id, head }: StoredMeeting): void {
  liveItemRows(handle, id).forEach((row, index) => {
    settleNumber(handle, row.id, head.firstNumber + index)
  })
}
