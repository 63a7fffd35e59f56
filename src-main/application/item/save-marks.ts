import { carriedFields, carriedWhereSeen } from '../../domain/carried.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { type ItemMarks, marksOf, updateMarks } from '../../store/items.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/**
 * Saves an item's group heading, why it cannot wait, whether it is withdrawn, and its title for the public; where the writer says what
 * she saw (`was`), what she changed of them.
 */
export function saveMarks(
  { store }: AppContext,
  { itemId, was, ...wanted }: ItemMarks & { itemId: string; was?: ItemMarks | undefined },
): Result<MeetingSnapshot> {
  return changeItem(store, itemId, (handle, { row }) => {
    updateMarks(handle, itemId, carriedWhereSeen({ was, wanted, stored: marksOf(row) }, carriedFields))
    return ok(null)
  })
}
