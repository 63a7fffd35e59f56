import { isPresentAt } from '../attendance/item-room.ts'
import { finding } from '../checks/rule.ts'
import type { Finding, Severity } from '../finding.ts'
import type { Outcome } from '../meeting/decision.ts'
import { isSamePerson, personName } from '../meeting/person.ts'
import { type Said, say } from '../told/say.ts'
import type { TreatedItem } from './treated-item.ts'
import type { Stop } from './vote.ts'

/** Outcomes that carry nothing out which could be stopped: informative or procedural ones, and recommendations. */
const nothingToStop: readonly Outcome[] = ['noted', 'discussed', 'deferred', 'recommended', 'withdrawn']

/**
 * What to look at where members use the stop right (standsningsret, § 23): it belongs to a member of an udvalg who took
 * part in the item wholly or partly (RD 03.1.7) and concerns real decisions, not procedural or purely informative ones
 * (RD 04.1.2). A vote against it, or a reason, is not needed.
 */
export function stopFindings(stops: readonly Stop[], treated: TreatedItem): Finding[] {
  return stops.flatMap((stop) => [
    ...bodyFinding(treated),
    ...personFinding(stop, treated),
    ...decisionFinding(treated),
  ])
}

function bodyFinding(treated: TreatedItem): Finding[] {
  if (treated.body !== 'council') return []
  return [
    found(
      'stop-in-council',
      'warning',
      treated,
      say('stop-in-council', 'Standsningsretten i § 23 gælder kun udvalg, ikke kommunalbestyrelsen selv.'),
    ),
  ]
}

function personFinding({ person }: Stop, treated: TreatedItem): Finding[] {
  const { room } = treated
  const member = room.participants.find((one) => one.role === 'member' && isSamePerson(one, person))
  if (member !== undefined && isPresentAt(member, room)) return []
  const name = personName(person)
  const danish = `${name} har brugt standsningsretten (§ 23), men deltog ikke som medlem i behandlingen af punktet.`
  const what = say('stop-not-taking-part', danish, { name })
  return [found('stop-not-taking-part', 'warning', treated, what)]
}

function decisionFinding(treated: TreatedItem): Finding[] {
  const { decision } = treated.item
  const outcomes = [decision?.outcome ?? null, ...(decision?.points ?? []).map((point) => point.outcome)]
  const known = outcomes.filter((outcome) => outcome !== null)
  if (known.length === 0 || !known.every((outcome) => nothingToStop.includes(outcome))) return []
  const what = say(
    'stop-nothing-to-stop',
    'Standsningsretten (§ 23) gælder beslutninger, ikke orienteringer, udsættelser og indstillinger.',
  )
  return [found('stop-nothing-to-stop', 'note', treated, what)]
}

function found(rule: string, severity: Severity, { item }: TreatedItem, what: Said): Finding {
  return finding(rule, severity, { item, heading: null, what })
}
