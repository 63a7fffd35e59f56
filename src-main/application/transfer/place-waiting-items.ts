import { committeeById } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import { type WaitingItem, waitingItems } from '../../store/item-links.ts'
import { itemRow } from '../../store/items.ts'
import { growRevision, meetingById } from '../../store/meetings.ts'
import { placeItems } from './place-items.ts'

/**
 * Puts the items that wait for a committee's meeting on a new one: those sent on to its next meeting, to this date, or to
 * an earlier one that never came to be. The meetings they come from get their links.
 */
export function placeWaitingItems(handle: Writable, committeeId: string, meetingId: string): void {
  const committee = committeeById(handle, committeeId)
  const meeting = meetingById(handle, meetingId)
  if (committee === null || meeting === null) return
  const name = committee.name.toLocaleLowerCase('da')
  const waiting = waitingItems(handle).filter(
    (one) => one.committee.toLocaleLowerCase('da') === name && isAwaited(one, meeting.head.date),
  )
  placeItems(handle, meeting, waiting)
  const sources = new Set(waiting.map(({ itemId }) => itemRow(handle, itemId)?.meeting_id ?? meetingId))
  for (const source of sources) growRevision(handle, source)
}

function isAwaited({ date, from }: WaitingItem, newDate: string): boolean {
  return date === null ? from < newDate : date <= newDate
}
