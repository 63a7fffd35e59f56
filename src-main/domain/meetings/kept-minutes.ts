import { z } from 'zod'
import { committeeSettingsSchema } from '../committee/committee-settings.ts'
import { meetingContentSchema } from '../meeting/meeting.ts'

/**
 * Minutes as they were signed: their fingerprint (SHA-256), the committee's rules that show on paper, and the meeting as
 * `signedMinutes` gives it. Whatever is printed of the meeting is printed from this until it is opened again (decision 0028).
 */
export const keptMinutesSchema = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  rules: committeeSettingsSchema.pick({ body: true, quorum: true, layout: true }),
  content: meetingContentSchema,
})
export type KeptMinutes = z.infer<typeof keptMinutesSchema>

/** What is kept, read from its text; null where the text holds nothing of the kind. */
export function keptMinutesIn(text: string): KeptMinutes | null {
  try {
    return keptMinutesSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
