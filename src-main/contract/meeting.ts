import { oc } from '@orpc/contract'
import { z } from 'zod'
import { personCorrectionSchema } from '../domain/attendance/correct-person.ts'
import { findingSchema } from '../domain/finding.ts'
import { clockTime, plannedDate } from '../domain/meeting/iso-date.ts'
import {
  meetingHeadSchema,
  meetingSnapshotSchema,
  meetingStatuses,
  redactionSchema,
} from '../domain/meeting/meeting.ts'
import { participantSchema } from '../domain/meeting/participant.ts'
import { outcome } from './outcome.ts'
import { cancelOperation, deadlineOperation, saveAgendaDueOperation } from './stage.ts'

const meetingId = z.object({ meetingId: z.string() })
const snapshot = outcome(meetingSnapshotSchema)
const clock = meetingHeadSchema.pick({ endTime: true, startedAt: true, endedAt: true, breaks: true })
const plan = z.object({
  date: plannedDate,
  time: clockTime.nullable(),
  place: z.string().trim().min(1).nullable(),
  status: z.enum(meetingStatuses),
})
const participants = z.array(participantSchema)
const redactions = meetingId.extend({ redactions: z.array(redactionSchema).min(1) })

/**
 * Operations on one meeting (møde). Every change answers the new snapshot, read after the commit. A save of several values can say what its
 * writer saw (`was`): those she left as they were there stay as they stand now.
 */
export const meetingContract = {
  get: oc.input(meetingId).output(snapshot),
  /**
   * A new meeting with the committee's standing items first and last, numbered by its rule, and the members and officials
   * of that date; where the committee has no memberships, the people of its latest meeting.
   */
  create: oc
    .input(
      z.object({
        committeeId: z.string(),
        date: plannedDate,
        time: clockTime.nullable(),
        place: z.string().trim().min(1).nullable(),
      }),
    )
    .output(snapshot),
  update: oc
    .input(
      meetingId.extend({
        ...plan.shape,
        was: plan.optional(),
        /** Why the stage changes; needed where it goes back. */
        reason: z.string().trim().min(1).nullable().default(null),
      }),
    )
    .output(snapshot),
  /** One whose name or letter is `corrected` has it everywhere in the meeting; otherwise a new name is another person. */
  saveParticipants: oc
    .input(
      meetingId.extend({
        participants,
        was: participants.optional(),
        corrected: personCorrectionSchema.optional(),
      }),
    )
    .output(snapshot),
  /** When it was to end, when it began and ended, and its breaks; an end before its start is refused. */
  saveClock: oc.input(meetingId.extend({ ...clock.shape, was: clock.optional() })).output(snapshot),
  cancel: cancelOperation,
  deadline: deadlineOperation,
  saveAgendaDue: saveAgendaDueOperation,
  /** Texts that the public version blacks out from now on; every stage allows it, for it changes nothing inside the house. */
  redact: oc.input(redactions).output(snapshot),
  /** Texts that the public version blacks out no more. */
  showAgain: oc.input(redactions).output(snapshot),
  /**
   * What to look at before a document leaves the house, also in the texts of attached files. A file that is not read yet is named
   * as being read (rule `file-being-read`), or with `wait` waited for.
   */
  check: oc
    .input(meetingId.extend({ wait: z.boolean().default(false) }))
    .output(outcome(z.array(findingSchema))),
}
