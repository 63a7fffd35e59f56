import { carried, carriedRows, carriedWhereSeen } from '../../domain/carried.ts'
import type { PreviousTreatment } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { previousTreatmentsOf, replacePreviousTreatments } from '../../store/previous-treatments.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Saves the list of earlier treatments (tidligere behandling); where the writer says what she saw (`was`), what she changed of it. */
export function savePreviousTreatments(
  { store }: AppContext,
  input: {
    itemId: string
    previousTreatments: readonly PreviousTreatment[]
    was?: readonly PreviousTreatment[] | undefined
  },
): Result<MeetingSnapshot> {
  const { itemId, was, previousTreatments: wanted } = input
  return changeItem(store, itemId, (handle) => {
    const stored = previousTreatmentsOf(handle, itemId)
    const treatments = carriedWhereSeen({ was, wanted, stored }, (lists) => carriedRows(lists, carried))
    replacePreviousTreatments(handle, itemId, treatments)
    if (treatments.length > 0) ensureSlot(handle, itemId, 'previous-treatment')
    return ok(null)
  })
}
