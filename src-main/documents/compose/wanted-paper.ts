import type { Outline } from '../outline/outline.ts'
import type { Audience } from './audience.ts'
import type { MeetingRules } from './meeting-rules.ts'

/** Which document of a meeting is to be composed. */
export interface WantedPaper {
  readonly kind: Outline['kind']
  readonly audience: Audience
  /** The committee's rules, where they are known. */
  readonly rules?: MeetingRules
  /** The number of the item of an excerpt (protokoludskrift). */
  readonly item?: number | null
  /** Whether blocks say where they were written (`Origin`): for the page beside the text, never for a file. */
  readonly traced?: boolean
  /** The fingerprint (SHA-256) of the minutes that are signed; not printed for the public. */
  readonly fingerprint?: string | null
}
