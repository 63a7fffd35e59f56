import type { Audience } from './audience.ts'
import type { MeetingRules } from './meeting-rules.ts'

/** What a document is composed by, beside the meeting. */
export interface Composing {
  readonly audience: Audience
  readonly rules: MeetingRules
  /** The fingerprint of the minutes that are signed, where it is printed. */
  readonly fingerprint: string | null
}
