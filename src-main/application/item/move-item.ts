import { moveItem as moveWithin } from '../../domain/items/move-item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Result } from '../../domain/result.ts'
import { itemPlaces, writePlaces } from '../../store/items.ts'
import { absencesKeptToItems } from '../attendance/keeping-attendance.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Moves an item to a position on the agenda, counted from 0; whoever missed items missed the same ones afterwards. */
export function moveItem(
  { store }: AppContext,
  input: { itemId: string; position: number },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle, { meeting }) =>
    absencesKeptToItems(handle, meeting.id, () => {
      const moved = moveWithin(itemPlaces(handle, meeting.id), input.itemId, input.position)
      if (moved.ok) writePlaces(handle, moved.value)
      return moved
    }),
  )
}
