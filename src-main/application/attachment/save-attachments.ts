import type { Attachment } from '../../domain/meeting/attachment.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { filesKnown } from './files-known.ts'
import { type AttachmentPlace, attachmentsAt, writeAttachments } from './place.ts'

/** Replaces the attachments at a place: renamed, reordered, flagged, removed. */
export function saveAttachments(
  { store }: AppContext,
  input: AttachmentPlace & { attachments: readonly Attachment[] },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle) => {
    const before = attachmentsAt(handle, input)
    if (!before.ok) return before
    const known = filesKnown(store.folder, before.value, input.attachments)
    if (!known.ok) return known
    writeAttachments(handle, input, input.attachments)
    return ok(null)
  })
}
