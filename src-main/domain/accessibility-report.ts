import { z } from 'zod'
import { findingSchema } from './finding.ts'
import { saidSchema } from './told/say.ts'

/**
 * What a screen reader meets in a document (tilgængelighed): `meets`, one line each, and `mend`, what should
 * be put right, each with its item and heading. Both are empty for the data file, which nobody has read aloud.
 */
export const accessibilityReportSchema = z.strictObject({
  meets: z.array(saidSchema),
  mend: z.array(findingSchema),
})
export type AccessibilityReport = z.infer<typeof accessibilityReportSchema>
