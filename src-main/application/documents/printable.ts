import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { meetingContent } from '../../domain/meetings/meeting-content.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Readable } from '../../store/handle.ts'
import { snapshotOf } from '../change-meeting.ts'
import { sectionUnreadable } from '../unreadable.ts'

/** A meeting as documents print it; refused while a text of it cannot be read, for it would be missing on the paper. */
export function printableContent(handle: Readable, meetingId: string): Result<MeetingContent> {
  const snapshot = snapshotOf(handle, meetingId)
  if (!snapshot.ok) return snapshot
  if (snapshot.value.items.some((item) => item.unreadable.length > 0)) return refused(sectionUnreadable())
  return ok(meetingContent(snapshot.value))
}
