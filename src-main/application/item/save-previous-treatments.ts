import type { PreviousTreatment } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { replacePreviousTreatments } from '../../store/previous-treatments.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Replaces the list of earlier treatments (tidligere behandling). */
export function savePreviousTreatments(
  { store }: AppContext,
  input: { itemId: string; previousTreatments: readonly PreviousTreatment[] },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle) => {
    replacePreviousTreatments(handle, input.itemId, input.previousTreatments)
    if (input.previousTreatments.length > 0) ensureSlot(handle, input.itemId, 'previous-treatment')
    return ok(null)
  })
}
