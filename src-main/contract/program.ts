import { oc } from '@orpc/contract'
import { z } from 'zod'
import { outcome } from './outcome.ts'

/** What opening the data folder had to do or found; shown once at the start. */
export const openingReportSchema = z.object({
  dataFolder: z.string(),
  version: z.string(),
  /** Where the last backup was laid, null where the store was new. */
  backup: z.string().nullable(),
  /** A damaged store that was set aside, and the backups that can be restored. */
  setAside: z.object({ file: z.string(), backups: z.array(z.string()) }).nullable(),
})
export type OpeningReport = z.infer<typeof openingReportSchema>

/** Operations on the program as a whole. */
export const programContract = {
  status: oc.output(openingReportSchema),
  /** Creates the invented sample committee (prøveudvalg) with a meeting; answers the meeting's id. */
  createSample: oc.output(outcome(z.object({ meetingId: z.string() }))),
}
