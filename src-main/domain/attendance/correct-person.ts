import { z } from 'zod'
import { type Participant, participantSchema } from '../meeting/participant.ts'
import { isSamePerson, type Person } from '../meeting/person.ts'
import type { Absence } from './absence.ts'
import { seatsOf } from './seats.ts'

/** A participant whose name or letter was corrected: the same person as before, and not another in his place. */
export const personCorrectionSchema = z.strictObject({
  was: participantSchema.pick({ name: true, party: true }),
  now: participantSchema.pick({ name: true, party: true }),
})
export type PersonCorrection = z.infer<typeof personCorrectionSchema>

/** The lists of participants a correction is made on: what its writer saw, what she wants, and what is stored. */
export interface CorrectedLists {
  readonly was: readonly Participant[] | undefined
  readonly wanted: readonly Participant[]
  readonly stored: readonly Participant[]
}

/**
 * The lists as they would have been had the person been called so from the start: what is told of her meanwhile is told of the same one,
 * and the substitutes of a member name him as he is now. Where she is not on the stored list any more nothing is corrected.
 */
export function correctedLists(lists: CorrectedLists, correction: PersonCorrection): CorrectedLists {
  const { was, now } = correction
  if (!lists.stored.some((one) => isSamePerson(one, was))) return lists
  const hasSeat = seatsOf(lists.stored).find(
    ({ holder }) => (holder.substituteFor ?? holder.name) === was.name,
  )
  const isHis = hasSeat !== undefined && isSamePerson(hasSeat.holder, was)
  const following = (one: Participant): Participant =>
    isHis && one.substituteFor === was.name ? { ...one, substituteFor: now.name } : one
  const called = (one: Participant): Participant => following({ ...one, ...correctedPerson(one, correction) })
  return {
    was: lists.was?.map(called),
    wanted: lists.wanted.map(following),
    stored: lists.stored.map(called),
  }
}

/** The stretches of absence with the corrected name. */
export function correctedAbsences(absences: readonly Absence[], correction: PersonCorrection): Absence[] {
  return absences.map((one) => ({ ...one, person: correctedPerson(one.person, correction) }))
}

/** Who a mention is of: the corrected person by the name she has now, anybody else as before. */
export function correctedPerson({ name, party }: Person, { was, now }: PersonCorrection): Person {
  return isSamePerson({ name, party }, was) ? now : { name, party }
}
