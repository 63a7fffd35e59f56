import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { updateDecidingBody } from '../../store/items.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Says which body decides the case (beslutningen træffes af). */
export function saveDecidingBody(
  { store }: AppContext,
  input: { itemId: string; decidingBody: string | null },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle) => {
    updateDecidingBody(handle, input.itemId, input.decidingBody)
    if (input.decidingBody !== null) ensureSlot(handle, input.itemId, 'deciding-body')
    return ok(null)
  })
}
