import type { Finding } from '../domain/finding.ts'
import type { MeetingContent } from '../domain/meeting/meeting.ts'
import type { KeptMinutes } from '../domain/meetings/kept-minutes.ts'
import type { Told } from '../domain/told/say.ts'

/** Words of a source that are not in the meeting: where they stood (line from 1) and why they are not, null where unknown. */
export interface SourceLine {
  readonly line: number
  readonly text: string
  readonly reason: string | null
  readonly told?: Told
}

/**
 * What an import gives. `leftOut` was recognised and deliberately not stored as text (labels, contents list, a date
 * that is now a date); `notUnderstood` found no home. Together with the meeting they hold every word of the source.
 */
export interface ImportedMeeting {
  readonly content: MeetingContent
  readonly findings: Finding[]
  readonly notUnderstood: SourceLine[]
  readonly leftOut: SourceLine[]
  /** The attachments' files that came with the meeting, by their SHA-256 as it was said; not yet checked. */
  readonly files?: ReadonlyMap<string, Uint8Array>
  /** Which meeting it is, where the file says so: its id in the program it was first made in. */
  readonly origin?: string | null
  /** Its minutes as they were signed, where they came with it. */
  readonly signed?: KeptMinutes | null
}
