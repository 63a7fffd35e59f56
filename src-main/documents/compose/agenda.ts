import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import type { Composing } from './composing.ts'
import { itemPages } from './item-pages.ts'
import { participantsList } from './participants.ts'
import { titleBlock } from './title-block.ts'

/** An agenda (dagsorden): what the meeting shall treat, without decisions and without who came. */
export function agenda(content: MeetingContent, { audience, rules, traced }: Composing): Block[] {
  return [
    ...titleBlock(content, 'agenda'),
    ...participantsList(content.participants),
    ...itemPages(content, { audience, rules, traced, withDecisions: false, forChair: false }),
  ]
}
