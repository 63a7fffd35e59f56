import { carriedAttachments } from '../../domain/attachments/carried-attachments.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import type { Attachment } from '../../domain/meeting/attachment.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { filesKnown } from './files-known.ts'
import { type AttachmentPlace, attachmentsAt, writeAttachments } from './place.ts'

/** Saves the attachments at a place: renamed, reordered, flagged, removed; where the writer says what she saw (`was`), what she changed. */
export function saveAttachments(
  { store }: AppContext,
  input: AttachmentPlace & {
    attachments: readonly Attachment[]
    was?: readonly Attachment[] | undefined
  },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle) => {
    const before = attachmentsAt(handle, input)
    if (!before.ok) return before
    const attachments = carriedWhereSeen(
      { was: input.was, wanted: input.attachments, stored: before.value },
      carriedAttachments,
    )
    const known = filesKnown(store.folder, before.value, attachments)
    if (!known.ok) return known
    writeAttachments(handle, input, attachments)
    return ok(null)
  })
}
