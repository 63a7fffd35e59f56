import { oc } from '@orpc/contract'
import { z } from 'zod'
import { absenceSchema } from '../domain/attendance/absence.ts'
import { attendanceStatisticsSchema } from '../domain/attendance/statistics.ts'
import { clockTime, plannedYear } from '../domain/meeting/iso-date.ts'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { attendances } from '../domain/meeting/participant.ts'
import { personSchema } from '../domain/meeting/person.ts'
import { outcome } from './outcome.ts'

const meetingId = z.object({ meetingId: z.string() })
const absences = z.array(absenceSchema)
const snapshot = outcome(meetingSnapshotSchema)

/** Somebody goes or comes before an item (its number), at a time where it was noted. */
const passage = meetingId.extend({
  person: personSchema,
  beforeItem: z.int().min(1),
  at: clockTime.nullable(),
})

/** A committee's held meetings in a calendar year, or with null in its election term (valgperiode). */
const counted = z.object({ committeeId: z.string(), year: plannedYear.nullable() })

/**
 * Who is at the meeting (fremmøde). Each operation is one transaction and answers the whole meeting; one that would
 * contradict a stored vote is refused and names the vote.
 */
export const attendanceContract = {
  /**
   * Replaces all stretches of absence, "from item X until item Y"; where the writer says what she saw (`was`), only those she changed.
   */
  save: oc.input(meetingId.extend({ absences, was: absences.optional() })).output(snapshot),
  /** Members and officials of whom nothing was recorded are present. */
  allPresent: oc.input(meetingId).output(snapshot),
  /** One person's attendance; a substitute who is not on the list is put behind his member. */
  set: oc
    .input(
      meetingId.extend({
        person: personSchema,
        attendance: z.enum(attendances).nullable(),
        substituteFor: z.string().trim().min(1).nullable().optional(),
      }),
    )
    .output(snapshot),
  /** Out from an item on. */
  leave: oc.input(passage).output(snapshot),
  /**
   * Back from an item on: ends the absence that is open, or was late from the start. One who was to stay away attends after all, and a
   * substitute leaves the seat of the member who comes.
   */
  arrive: oc.input(passage).output(snapshot),
  /** How often each member was there; refused where the term is asked for and the committee has none. */
  statistics: oc.input(counted).output(outcome(attendanceStatisticsSchema)),
  /** The same as a CSV file that Danish Excel opens as it is. */
  statisticsFile: oc.input(counted).output(outcome(z.object({ fileName: z.string(), file: z.file() }))),
}
