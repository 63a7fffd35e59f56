import { bodyWord } from '../committee/body-word.ts'
import type { CommitteeSettings } from '../committee/committee-settings.ts'
import type { Item } from '../meeting/item.ts'
import { personName } from '../meeting/person.ts'
import { danishList } from './danish-list.ts'
import { disqualificationSentence } from './disqualification-sentence.ts'
import { type Attended, itemAttendance } from './item-attendance.ts'
import type { Quorum } from './quorum-at.ts'

/** What of a committee the sentences depend on: its name, what kind of body it is, and its quorum. */
export interface MeetingBody extends Pick<CommitteeSettings, 'body' | 'quorum'> {
  readonly name: string
}

/** The sentences of the minutes on who was there under an item. */
export interface PresenceSentences {
  readonly out: string | null
  readonly disqualified: readonly string[]
  readonly quorumLost: string | null
}

/**
 * Who of those at the meeting was not in the room under an item, the questions of disqualification (§ 14), and that the
 * body could not decide. Who stayed away from the whole meeting stands in the table of participants and is not repeated.
 */
export function presenceSentences(
  meeting: Attended,
  item: Pick<Item, 'number' | 'disqualifications'>,
  committee: MeetingBody,
): PresenceSentences {
  const { notPresent, quorum } = itemAttendance(meeting, item, committee.quorum)
  const out = notPresent.filter(({ why }) => why === 'out').map(({ participant }) => personName(participant))
  const body = bodyWord(committee.body, committee.name)
  return {
    out: out.length === 0 ? null : `Ikke til stede under punktet: ${danishList(out)}.`,
    disqualified: item.disqualifications.map((one) => disqualificationSentence(one, body)),
    quorumLost: quorum.quorate === false ? quorumLost(quorum, body) : null,
  }
}

function quorumLost({ present, members }: Quorum, body: string): string {
  const able = /(?:et|råd|nævn)$/.test(body) ? 'beslutningsdygtigt' : 'beslutningsdygtig'
  return `${body} var ikke ${able} under punktet: ${present} af ${members} medlemmer var til stede.`
}
