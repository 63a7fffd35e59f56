import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { findSameMeeting, isSameMeeting, type Moment } from '../../domain/meetings/same-meeting.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById } from '../../store/committees.ts'
import type { Readable, Writable } from '../../store/handle.ts'
import { noteEvent } from '../../store/meeting-events.ts'
import { growRevision, meetingsOf, type StoredMeeting, updateHead } from '../../store/meetings.ts'
import { newId } from '../../store/new-id.ts'
import { insertVersion } from '../../store/versions.ts'
import { snapshotOf } from '../change-meeting.ts'
import { meetingExists } from '../meeting/meeting-exists.ts'
import { numberDrafts } from '../meeting/number-drafts.ts'
import { settleLinks } from '../transfer/settle-links.ts'
import { printableContent } from './printable.ts'
import { rewriteContent } from './store-content.ts'

/**
 * Puts a content in the place of a meeting. The texts that are replaced become versions of their items, and an item that is not in
 * the content is taken off the agenda, from where the log puts it back; the whole is kept as a meeting file too.
 */
export function replaceMeeting(
  handle: Writable,
  old: StoredMeeting,
  { content, at }: { readonly content: MeetingContent; readonly at: Date },
): Result<string> {
  const problem = replaceProblem(handle, old, content.meeting)
  if (problem !== null) return refused(problem)
  const here = snapshotOf(handle, old.id)
  const kept = printableContent(handle, old.id)
  if (!here.ok) return here
  if (!kept.ok) return kept
  insertVersion(handle, {
    id: newId(),
    meeting_id: old.id,
    revision: old.revision,
    replaced_at: at.toISOString(),
    reason: 'import',
    content: new TextDecoder().decode(printMeetingFile(kept.value)),
  })
  updateHead(handle, old.id, content.meeting)
  for (const item of rewriteContent(handle, here.value, { content, at }))
    noteEvent(handle, { meetingId: old.id, operation: 'item.remove', item, detail: null, at: at.getTime() })
  growRevision(handle, old.id)
  const moved = { ...old, head: content.meeting }
  if (moved.head.date !== old.head.date) settleLinks(handle, moved)
  const [since = old.head.date] = [old.head.date, moved.head.date].sort()
  numberDrafts(handle, old.committeeId, since)
  return ok(old.id)
}

/** Why a meeting cannot be replaced by one that is held then: its minutes are locked, or the committee has another at that time. */
export function replaceProblem(handle: Readable, old: StoredMeeting, moment: Moment): Refusal | null {
  const locked = lockedProblem(old.head)
  if (locked !== null || isSameMeeting(old.head, moment)) return locked
  const others = meetingsOf(handle, old.committeeId).filter(({ id }) => id !== old.id)
  if (findSameMeeting(others, moment) === null) return null
  return meetingExists(committeeById(handle, old.committeeId)?.name ?? '', moment)
}
