import type { StoredItem } from '../domain/meeting/meeting.ts'
import { committeeById } from './committees.ts'
import type { Readable } from './handle.ts'
import { itemRow, liveItemRows } from './items.ts'
import { meetingById, type StoredMeeting } from './meetings.ts'
import { readItem } from './snapshot.ts'
import type { ItemRow } from './tables.ts'

/** One item with the meeting and the committee it stands in. */
export interface ItemInPlace {
  readonly item: StoredItem
  readonly meeting: StoredMeeting
  readonly committee: string
}

/** An item with the number its place gives it, also one that was taken off the agenda; null where there is none. */
export function itemInPlace(handle: Readable, itemId: string): ItemInPlace | null {
  const row = itemRow(handle, itemId)
  const meeting = row === null ? null : meetingById(handle, row.meeting_id)
  if (row === null || meeting === null) return null
  return {
    item: { ...readItem(handle, row), number: numberAt(handle, meeting, row) },
    meeting,
    committee: committeeById(handle, meeting.committeeId)?.name ?? '',
  }
}

/** The number an item has, or would have, at its place. */
export function numberAt(handle: Readable, { id, head }: StoredMeeting, { position }: ItemRow): number {
  return head.firstNumber + liveItemRows(handle, id).filter((row) => row.position < position).length
}
