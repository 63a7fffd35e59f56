import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { type ItemMarks, updateMarks } from '../../store/items.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Saves an item's group heading, why it cannot wait, whether it is withdrawn, and its title for the public. */
export function saveMarks(
  { store }: AppContext,
  { itemId, ...marks }: ItemMarks & { itemId: string },
): Result<MeetingSnapshot> {
  return changeItem(store, itemId, (handle) => {
    updateMarks(handle, itemId, marks)
    return ok(null)
  })
}
