import type { Participant } from '../meeting/participant.ts'
import type { Absence, Disqualification } from './absence.ts'
import { itemRange } from './item-range.ts'
import { isPresentAt } from './item-room.ts'

/** An item of a meeting, as far as attendance needs it. */
export interface AttendedItem {
  readonly number: number
  readonly disqualifications: readonly Disqualification[]
}

/** The items a person missed who attended the meeting; none for one who did not attend at all. */
export function missedItems(
  participant: Participant,
  absences: readonly Absence[],
  items: readonly AttendedItem[],
): number[] {
  if (participant.attendance !== 'present') return []
  return items
    .filter(
      ({ number, disqualifications }) =>
        !isPresentAt(participant, { itemNumber: number, absences, disqualifications }),
    )
    .map(({ number }) => number)
}

/** The remark behind a person in the list of participants, "Deltog ikke under punkterne 20-21"; null where nothing was missed. */
export function missedItemsLine(numbers: readonly number[]): string | null {
  return numbers.length === 0 ? null : `Deltog ikke under ${itemRange(numbers)}`
}
