import { z } from 'zod'
import { isoDate } from '../meeting/iso-date.ts'
import { participantRoles } from '../meeting/participant.ts'
import { partyLetters } from '../meeting/person.ts'

/** formand, næstformand, or none of them. */
export const membershipOffices = ['chair', 'deputy-chair'] as const

/**
 * A person's place in a committee between two dates (both included; `to` null: still there). A new letter, office or title
 * is a new membership, so that a meeting of the past shows the people of its day. `substituteFor` names the member a
 * standing substitute (stedfortræder) stands in for.
 */
export const membershipSchema = z.strictObject({
  name: z.string().trim().min(1),
  party: partyLetters.nullable(),
  title: z.string().trim().min(1).nullable(),
  role: z.enum(participantRoles),
  office: z.enum(membershipOffices).nullable(),
  substituteFor: z.string().trim().min(1).nullable(),
  from: isoDate,
  to: isoDate.nullable(),
})
export type Membership = z.infer<typeof membershipSchema>
