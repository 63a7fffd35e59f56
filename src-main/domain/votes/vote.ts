import { z } from 'zod'
import { partyLetters, personSchema } from '../meeting/person.ts'

/** for, imod, undlod (hverken for eller imod). */
export const ballotValues = ['for', 'against', 'abstained'] as const
export type BallotValue = (typeof ballotValues)[number]

/** Who voted so: one member, or a whole group by its letters with the number of its votes (RD 89.1.3). */
export const ballotSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('member'), person: personSchema, value: z.enum(ballotValues) }),
  z.strictObject({
    by: z.literal('party'),
    party: partyLetters,
    count: z.int().min(1),
    value: z.enum(ballotValues),
  }),
])
export type Ballot = z.infer<typeof ballotSchema>

/** One vote (afstemning) under an item; an item can have several. `subject` null: the recommendation as a whole. */
export const voteSchema = z.strictObject({
  subject: z.string().trim().min(1).nullable(),
  ballots: z.array(ballotSchema),
})
export type Vote = z.infer<typeof voteSchema>

/** A member's short dissenting opinion in the minutes (afvigende mening, § 13, stk. 2). */
export const dissentSchema = z.strictObject({ person: personSchema, text: z.string().trim().min(1) })
export type Dissent = z.infer<typeof dissentSchema>

/** A member brings the case before the kommunalbestyrelse (standsningsret, § 23); no reason is needed. */
export const stopSchema = z.strictObject({ person: personSchema })
export type Stop = z.infer<typeof stopSchema>
