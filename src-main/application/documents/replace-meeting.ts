import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Writable } from '../../store/handle.ts'
import { noteEvent } from '../../store/meeting-events.ts'
import { growRevision, type StoredMeeting, updateHead } from '../../store/meetings.ts'
import { newId } from '../../store/new-id.ts'
import { insertVersion } from '../../store/versions.ts'
import { snapshotOf } from '../change-meeting.ts'
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
  const locked = lockedProblem(old.head)
  if (locked !== null) return refused(locked)
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
  return ok(old.id)
}
