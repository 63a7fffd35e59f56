import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { RichText } from '../../domain/rich-text/rich-text.ts'
import { updateInternalNote } from '../../store/items.ts'
import { readText } from '../../store/rich-text-column.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'

/** Saves an item's internal note; one that could not be read is never written over. */
export function saveInternalNote(
  { store }: AppContext,
  input: { itemId: string; internalNote: RichText | null },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle, { row }) => {
    if (row.internal_note !== null && readText(row.internal_note).problem !== null)
      return refused(sectionUnreadable())
    updateInternalNote(handle, input.itemId, input.internalNote)
    return ok(null)
  })
}
