import { z } from 'zod'

/** present: Deltog. excused: Afbud. absent: Fraværende uden afbud. */
export const attendances = ['present', 'excused', 'absent'] as const
export type Attendance = (typeof attendances)[number]

export const participantRoles = ['member', 'official', 'guest'] as const
export type ParticipantRole = (typeof participantRoles)[number]

/**
 * A person of one meeting (mødedeltager): member (medlem), official (embedsmand) or guest (gæst).
 * `party` is the letter of the membership (1-3 capitals), never derived from anything else.
 * `attendance` is null where it is not recorded; `substituteFor` names the member a substitute (stedfortræder) stands in for.
 */
export const participantSchema = z.strictObject({
  name: z.string().min(1),
  party: z
    .string()
    .regex(/^\p{Lu}{1,3}$/u)
    .nullable(),
  title: z.string().nullable(),
  role: z.enum(participantRoles),
  attendance: z.enum(attendances).nullable(),
  substituteFor: z.string().nullable(),
})
export type Participant = z.infer<typeof participantSchema>
