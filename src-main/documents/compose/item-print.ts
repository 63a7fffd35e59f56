import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Audience } from './audience.ts'
import type { Ids } from './ids.ts'
import type { MeetingRules } from './meeting-rules.ts'

/** What an item needs to know of the document it stands in. */
export interface ItemPrint {
  readonly content: MeetingContent
  readonly audience: Audience
  readonly rules: MeetingRules
  /** An agenda says nothing of what was decided. */
  readonly withDecisions: boolean
  /** The chair's copy tells what is noted for the one who leads the meeting, and which attachments are internal. */
  readonly forChair: boolean
  readonly ids: Ids
  /** Whether blocks say where they were written: for the page beside the text. */
  readonly traced?: boolean | undefined
}
