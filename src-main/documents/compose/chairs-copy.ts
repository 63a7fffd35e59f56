import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import type { Composing } from './composing.ts'
import { itemPages } from './item-pages.ts'
import { participantsList } from './participants.ts'
import { titleBlock } from './title-block.ts'

/** The chair's copy (mødelederens eksemplar): the agenda with what is only for the one who leads the meeting. */
export function chairsCopy(content: MeetingContent, { audience, rules }: Composing): Block[] {
  return [
    ...titleBlock(content, 'chairs-copy'),
    ...participantsList(content.participants),
    ...itemPages(content, { audience, rules, withDecisions: false, forChair: true }),
  ]
}
