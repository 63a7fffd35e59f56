import { oc } from '@orpc/contract'
import { z } from 'zod'
import { findHitSchema } from '../domain/find/find-hit.ts'
import { findQuerySchema, longestFind } from '../domain/find/query.ts'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { outcome } from './outcome.ts'

/** Find and replace in the texts of a meeting. Finding is done where the meeting is, in the window. */
export const findContract = {
  /**
   * Replaces one hit, or with null all of them, as one change that is undone as one; marks in the text stay. Answers how many
   * were replaced. Refused where nothing is found, where a title would be empty, and where the meeting is closed to changes.
   */
  replace: oc
    .input(
      z.object({
        meetingId: z.string(),
        query: findQuerySchema,
        by: z.string().max(longestFind),
        only: findHitSchema.nullable(),
      }),
    )
    .output(outcome(z.object({ count: z.int(), meeting: meetingSnapshotSchema }))),
}
