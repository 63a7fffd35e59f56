import { roomOf } from '../attendance/item-attendance.ts'
import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import type { Refusal } from '../refusal.ts'
import { type Said, say } from '../told/say.ts'
import { bodyAfterStop } from '../votes/body-after-stop.ts'
import { dissentFindings } from '../votes/dissent-findings.ts'
import { stopFindings } from '../votes/stop-findings.ts'
import { voteProblem } from '../votes/vote-problem.ts'
import { slotHeading } from './placed-text.ts'
import { finding } from './rule.ts'
import type { CheckRules, TreatmentRule } from './treatment-rule.ts'

/** Votes that contradict attendance (only minutes that were imported can have them), dissents, and the stop right (§ 23). */
export const votesAndRemarks: TreatmentRule = (item, { content, rules }) => {
  if (item.decision === null) return []
  const { votes, dissents, stop } = item.decision
  const room = roomOf(content, item)
  const treated = { item, room, votes, body: rules.body }
  const heading = slotHeading(item, 'decision')
  const contradicting = votes.flatMap((vote) => voteProblem(vote, room) ?? [])
  return [
    ...contradicting.map((problem) =>
      finding('vote-contradicts-attendance', 'warning', { item, heading, what: withoutRefusal(problem) }),
    ),
    ...dissentFindings(dissents, treated),
    ...stopFindings(stop === null ? [] : [stop], treated),
    ...nextBody(item, rules),
  ]
}

function nextBody(item: Item, { body }: CheckRules): Finding[] {
  const next = body === 'council' ? null : bodyAfterStop(item)
  if (next === null) return []
  const what = say(
    'stop-next-body',
    `Sagen er begæret indbragt (§ 23). Sæt «Beslutningen træffes af» til ${next}, eller send punktet videre dertil.`,
    { body: next },
  )
  return [finding('stop-next-body', 'note', { item, heading: null, what })]
}

function withoutRefusal(because: Refusal): Said {
  const danish = because.message.replace(/ Afstemningen er ikke gemt\.$/, '')
  return say('vote-contradicts-attendance', danish, { because })
}
