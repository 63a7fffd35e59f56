import type { MeetingSnapshot, StoredItem } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Readable } from '../../store/handle.ts'
import { itemRow } from '../../store/items.ts'
import { snapshotOf } from '../change-meeting.ts'
import { notFound } from '../not-found.ts'
import { sectionUnreadable } from '../unreadable.ts'

/** An item with its meeting; refused where it is not there, or where a text of it cannot be read. */
export function storedItemOf(
  handle: Readable,
  itemId: string,
): Result<{ readonly item: StoredItem; readonly meeting: MeetingSnapshot }> {
  const row = itemRow(handle, itemId)
  if (row === null) return refused(notFound('item'))
  const meeting = snapshotOf(handle, row.meeting_id)
  if (!meeting.ok) return meeting
  const item = meeting.value.items.find(({ id }) => id === itemId)
  if (item === undefined) return refused(notFound('item'))
  return item.unreadable.length > 0 ? refused(sectionUnreadable()) : ok({ item, meeting: meeting.value })
}
