import { oc } from '@orpc/contract'
import { z } from 'zod'
import { differenceKinds } from '../domain/comparison/difference.ts'
import { isoDate, plannedDate, plannedYear } from '../domain/meeting/iso-date.ts'
import { meetingHeadSchema, meetingSnapshotSchema, meetingStatuses } from '../domain/meeting/meeting.ts'
import { saidSchema } from '../domain/told/say.ts'
import { outcome } from './outcome.ts'

const meetingId = z.object({ meetingId: z.string() })
const snapshot = outcome(meetingSnapshotSchema)

const reason = z.string().trim().min(1).nullable().default(null)

/** One difference between the agenda sent last and the meeting now; `heading` for a text, `message` the whole in Danish. */
export const differenceSchema = z.object({
  kind: z.enum(differenceKinds),
  itemNumber: z.int(),
  title: z.string(),
  heading: z.string().nullable(),
  message: saidSchema,
})

/** The last day to send an agenda (frist), why it is that day, and where it stands; not-recorded: sent, but not known when. */
export const deadlineAnswerSchema = z.object({
  date: isoDate,
  reason: saidSchema,
  state: z.enum(['open', 'due-today', 'missed', 'sent-in-time', 'sent-late', 'not-recorded']),
  message: saidSchema,
})
export type DeadlineAnswer = z.infer<typeof deadlineAnswerSchema>

/** One meeting of the year view. */
export const yearMeetingSchema = z.object({
  meetingId: z.string(),
  committeeId: z.string(),
  committee: z.string(),
  head: meetingHeadSchema,
  deadline: deadlineAnswerSchema,
})
export type YearMeeting = z.infer<typeof yearMeetingSchema>

/** Operations on the stages (trin) of a meeting and its dates. */
export const stageContract = {
  /**
   * To another stage, one step forward or, with a reason, back. Closing the minutes is refused while decisions are missing;
   * "cancelled" is cancelling without a next date.
   */
  advance: oc.input(meetingId.extend({ to: z.enum(meetingStatuses), reason })).output(snapshot),
  /** Draft to sent: the agenda is frozen with its fingerprint. */
  send: oc.input(meetingId).output(snapshot),
  /** Freezes the items added after the agenda was sent; refused where one lacks its reason, or there is none. */
  sendSupplementary: oc.input(meetingId).output(snapshot),
  /** From the agenda sent last to the meeting now. */
  compare: oc.input(meetingId).output(outcome(z.array(differenceSchema))),
}

/**
 * Cancels a meeting (aflys): every item that goes on is decided "Udsættes." with the reason, and is carried to the committee's
 * meeting on `nextDate` (created where there is none), or with null to its next one, for which it waits if need be.
 */
export const cancelOperation = oc
  .input(meetingId.extend({ reason: z.string().trim().min(1), nextDate: plannedDate.nullable() }))
  .output(snapshot)

/** The last day to send a meeting's agenda. */
export const deadlineOperation = oc.input(meetingId).output(outcome(deadlineAnswerSchema))

/** A day of the meeting's own for sending the agenda; null gives the committee's rule back. */
export const saveAgendaDueOperation = oc
  .input(meetingId.extend({ agendaDue: plannedDate.nullable() }))
  .output(snapshot)

/** The meetings of a year, earliest first, of one committee or with null of all. */
export const yearOperation = oc
  .input(z.object({ committeeId: z.string().nullable(), year: plannedYear }))
  .output(outcome(z.array(yearMeetingSchema)))
