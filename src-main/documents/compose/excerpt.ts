import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import type { Composing } from './composing.ts'
import { createIds } from './ids.ts'
import { itemBlocks } from './item.ts'
import { participantsTable } from './participants.ts'
import { titleBlock } from './title-block.ts'

/** An excerpt (protokoludskrift): one item of the minutes as a document of its own. `content` is the meeting with just this item. */
export function excerpt(content: MeetingContent, { audience, rules }: Composing): Block[] {
  const layout = { ...rules.layout, pagePerItem: false }
  const print = { content, audience, rules: { ...rules, layout }, withDecisions: true, ids: createIds() }
  return [
    ...titleBlock(content, 'excerpt'),
    ...participantsTable(content),
    ...content.items.flatMap((item) => itemBlocks({ ...item, group: null }, print)),
  ]
}
