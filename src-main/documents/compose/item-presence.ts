import { danishList } from '../../domain/attendance/danish-list.ts'
import { disqualificationSentence } from '../../domain/attendance/disqualification-sentence.ts'
import { itemAttendance } from '../../domain/attendance/item-attendance.ts'
import type { Quorum } from '../../domain/attendance/quorum-at.ts'
import { bodyWord } from '../../domain/committee/body-word.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { personName } from '../../domain/meeting/person.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'
import type { MeetingRules } from './meeting-rules.ts'

/**
 * Who of those at the meeting was not in the room under an item, the questions of disqualification (§ 14), and that the
 * body could not decide. Who stayed away from the whole meeting stands in the table of participants and is not repeated.
 */
export function itemPresence(item: Item, content: MeetingContent, rules: MeetingRules): Block[] {
  const { notPresent, quorum } = itemAttendance(content, item, rules.quorum)
  const out = notPresent.filter(({ why }) => why === 'out').map(({ participant }) => personName(participant))
  const body = bodyWord(rules.body, content.committee.name)
  return [
    ...(out.length === 0
      ? []
      : [plainParagraph(`Ikke til stede under punktet: ${danishList(out)}.`, 'meta')]),
    ...item.disqualifications.map((one) => plainParagraph(disqualificationSentence(one, body))),
    ...(quorum.quorate === false ? [plainParagraph(quorumLost(quorum, body))] : []),
  ]
}

function quorumLost({ present, members }: Quorum, body: string): string {
  const able = /(?:et|råd|nævn)$/.test(body) ? 'beslutningsdygtigt' : 'beslutningsdygtig'
  return `${body} var ikke ${able} under punktet: ${present} af ${members} medlemmer var til stede.`
}
