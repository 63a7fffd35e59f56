import type { Audience } from './audience.ts'
import type { MeetingRules } from './meeting-rules.ts'

/** What a document is composed by, beside the meeting. */
export interface Composing {
  readonly audience: Audience
  readonly rules: MeetingRules
  /** Whether blocks say where they were written: for the page beside the text. */
  readonly traced?: boolean | undefined
  /** The fingerprint of the minutes that are signed, where it is printed. */
  readonly fingerprint: string | null
}
