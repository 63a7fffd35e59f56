import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { updateAttachmentNote } from '../../store/items.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Saves the note in the count line of an item's attachments ("Sendes pr. mail inden mødet"). */
export function saveAttachmentNote(
  { store }: AppContext,
  input: { itemId: string; note: string | null },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle) => {
    updateAttachmentNote(handle, input.itemId, input.note)
    return ok(null)
  })
}
