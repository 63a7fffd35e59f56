import type { Participant } from '../meeting/participant.ts'
import { isSamePerson } from '../meeting/person.ts'
import type { Absence, Disqualification } from './absence.ts'

/** All that decides who is in the room while one item is treated; `disqualifications` are those of this item. */
export interface ItemRoom {
  readonly participants: readonly Participant[]
  readonly absences: readonly Absence[]
  readonly disqualifications: readonly Disqualification[]
  readonly itemNumber: number
}

/** Whether a stretch of absence covers an item; an open end reaches to the meeting's start or end. */
export function coversItem(absence: Absence, itemNumber: number): boolean {
  return (absence.fromItem ?? 0) <= itemNumber && itemNumber <= (absence.toItem ?? Number.POSITIVE_INFINITY)
}

/** Why a person is not in the room: afbud, fraværende uden afbud, not recorded, out for this item, inhabil. */
export type WhyOut = 'excused' | 'absent' | 'not-recorded' | 'out' | 'disqualified'

/** Why a participant is not in the room under an item; null where he is (deltager). */
export function whyOut(participant: Participant, room: Omit<ItemRoom, 'participants'>): WhyOut | null {
  const { attendance } = participant
  if (attendance === null) return 'not-recorded'
  if (attendance !== 'present') return attendance
  const isHim = ({ person }: Absence | Disqualification) => isSamePerson(person, participant)
  if (room.absences.some((one) => isHim(one) && coversItem(one, room.itemNumber))) return 'out'
  return room.disqualifications.some((one) => isHim(one) && one.upheld) ? 'disqualified' : null
}

/** Whether a participant is in the room under an item: he attended, was not out, and was not disqualified (§ 14). */
export function isPresentAt(participant: Participant, room: Omit<ItemRoom, 'participants'>): boolean {
  return whyOut(participant, room) === null
}
