import { z } from 'zod'
import { clockTime } from '../meeting/iso-date.ts'
import { personSchema } from '../meeting/person.ts'

/**
 * A stretch of items during which a person who attended the meeting was out of the room, both ends included:
 * `fromItem` null is from the start (arrived late), `toItem` null is to the end (left early). Times where they were noted.
 */
export const absenceSchema = z.strictObject({
  person: personSchema,
  fromItem: z.int().min(1).nullable(),
  toItem: z.int().min(1).nullable(),
  leftAt: clockTime.nullable(),
  returnedAt: clockTime.nullable(),
})
export type Absence = z.infer<typeof absenceSchema>

/**
 * A question of disqualification (inhabilitet, § 14) under one item: the committee decides, not the member. Where it is
 * upheld the member leaves the room during debate and vote.
 */
export const disqualificationSchema = z.strictObject({
  person: personSchema,
  upheld: z.boolean(),
  note: z.string().trim().min(1).nullable(),
})
export type Disqualification = z.infer<typeof disqualificationSchema>
