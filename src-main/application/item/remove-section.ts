import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { deleteSection } from '../../store/sections.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { changeSection } from './change-section.ts'

/** Removes a section with its text; a field of the item behind it stays and is printed again when it is saved. */
export function removeSection(
  { store }: AppContext,
  input: { itemId: string; key: string },
): Result<MeetingSnapshot> {
  return changeSection(store, input, (handle, section) => {
    if (section.problem !== null) return refused(sectionUnreadable())
    deleteSection(handle, input.itemId, input.key)
    return ok(null)
  })
}
