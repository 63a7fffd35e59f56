import { z } from 'zod'
import { meetingContentSchema } from './meeting.ts'

/** The name by which a meeting file says what it is. */
export const meetingFileFormat = 'referent-meeting'

/** The version written today. */
export const meetingFileVersion = 1

/** The meeting file: the whole meeting as JSON, in this order of keys. */
export const meetingFileSchema = z.strictObject({
  format: z.literal(meetingFileFormat),
  version: z.literal(meetingFileVersion),
  ...meetingContentSchema.shape,
})
export type MeetingFile = z.infer<typeof meetingFileSchema>
