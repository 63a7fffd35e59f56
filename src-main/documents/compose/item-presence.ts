import { presenceSentences } from '../../domain/attendance/presence-sentences.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'
import type { MeetingRules } from './meeting-rules.ts'

/** Who was out of the room under an item, disqualifications, and a lost quorum, each on a line. */
export function itemPresence(item: Item, content: MeetingContent, rules: MeetingRules): Block[] {
  const { name } = content.committee
  const { out, disqualified, quorumLost } = presenceSentences(content, item, { ...rules, name })
  return [
    ...(out === null ? [] : [plainParagraph(out, 'meta')]),
    ...disqualified.map((sentence) => plainParagraph(sentence)),
    ...(quorumLost === null ? [] : [plainParagraph(quorumLost)]),
  ]
}
