import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { itemPages } from './item-pages.ts'
import { participantsTable } from './participants.ts'
import { titleBlock } from './title-block.ts'

/** Minutes (referat): the agenda with who came and what was decided. */
export function minutes(content: MeetingContent): Block[] {
  return [
    ...titleBlock(content, 'minutes'),
    ...participantsTable(content.participants),
    ...itemPages(content.items, true),
  ]
}
