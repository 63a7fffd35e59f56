import { z } from 'zod'
import { isoDate } from '../meeting/iso-date.ts'

/** How a stored file stands: as it was laid in, gone, or changed since. */
export const fileStateSchema = z.enum(['sound', 'missing', 'damaged'])
export type FileState = z.infer<typeof fileStateSchema>

/** An attachment whose file is missing or damaged, and where it stands; `entry` counts from 1, `position` from 0. */
export const attachmentTroubleSchema = z.strictObject({
  what: z.enum(['missing', 'damaged']),
  committee: z.string(),
  date: isoDate,
  meetingId: z.string(),
  itemId: z.string(),
  itemNumber: z.int(),
  entry: z.int().nullable(),
  position: z.int(),
  title: z.string().nullable(),
  fileName: z.string(),
  sha256: z.string(),
})
export type AttachmentTrouble = z.infer<typeof attachmentTroubleSchema>
