import { oc } from '@orpc/contract'
import { z } from 'zod'
import { committeeSchema, meetingHeadSchema } from '../domain/meeting/meeting.ts'
import { outcome } from './outcome.ts'

/** One line of the list of a committee's meetings. */
export const meetingLineSchema = z.object({
  id: z.string(),
  head: meetingHeadSchema,
  items: z.int(),
  decided: z.int(),
})
export type MeetingLine = z.infer<typeof meetingLineSchema>

/** A committee with its meetings, newest first. */
export const committeeLineSchema = z.object({
  id: z.string(),
  committee: committeeSchema,
  meetings: z.array(meetingLineSchema),
})
export type CommitteeLine = z.infer<typeof committeeLineSchema>

const named = z.object({ name: z.string().trim().min(1), authority: z.string().trim().min(1).nullable() })

/** Operations on committees (udvalg). A second committee of the same name is refused. */
export const committeeContract = {
  list: oc.output(z.array(committeeLineSchema)),
  create: oc.input(named).output(outcome(z.object({ committeeId: z.string() }))),
  rename: oc
    .input(named.extend({ committeeId: z.string() }))
    .output(outcome(z.object({ committeeId: z.string() }))),
}
