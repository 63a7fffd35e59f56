import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import type { Composing } from './composing.ts'
import { minutesFingerprint } from './fingerprint.ts'
import { itemPages } from './item-pages.ts'
import { participantsTable } from './participants.ts'
import { passages } from './passages.ts'
import { sentNotes } from './sent-notes.ts'
import { titleBlock } from './title-block.ts'

/** Minutes (referat): the agenda with who came and what was decided. */
export function minutes(
  content: MeetingContent,
  { audience, rules, traced, fingerprint }: Composing,
): Block[] {
  return [
    ...titleBlock(content, 'minutes'),
    ...sentNotes(content),
    ...minutesFingerprint(fingerprint),
    ...participantsTable(content),
    ...passages(content),
    ...itemPages(content, { audience, rules, traced, withDecisions: true, forChair: false }),
  ]
}
