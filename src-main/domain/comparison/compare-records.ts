import type { Decision, PointDecision } from '../meeting/decision.ts'
import type { Item } from '../meeting/item.ts'
import { personName } from '../meeting/person.ts'
import type { Said } from '../told/say.ts'
import type { Ballot, BallotValue, Vote } from '../votes/vote.ts'
import type { DetailPlace, DetailValue } from './detail.ts'
import { listLines, valueLines } from './detail-lines.ts'

/** What differs of a decision besides its words: outcomes, votes, dissenting opinions, and a stop (§ 23). */
export function compareRecords(here: Item, incoming: Item): Said[] {
  const place = { number: incoming.number, title: incoming.title }
  const [was, is] = [here.decision, incoming.decision]
  return [
    ...valueLines(place, { detail: 'outcome', was: outcomeOf(was), is: outcomeOf(is) }),
    ...pointNumbers(was, is).flatMap((point) =>
      valueLines(place, {
        detail: 'outcome',
        of: { kind: 'point', point },
        was: outcomeOf(pointOf(was, point)),
        is: outcomeOf(pointOf(is, point)),
      }),
    ),
    ...voteLines(place, was?.votes ?? [], is?.votes ?? []),
    ...listLines(place, { detail: 'dissents', was: dissentsOf(was), is: dissentsOf(is) }),
    ...valueLines(place, { detail: 'stop', was: stopOf(was), is: stopOf(is) }),
  ]
}

function outcomeOf(decided: Pick<Decision, 'outcome'> | null | undefined): DetailValue {
  const outcome = decided?.outcome ?? null
  return outcome === null ? null : { kind: 'outcome', is: outcome }
}

function pointNumbers(was: Decision | null, is: Decision | null): number[] {
  const all = [...(was?.points ?? []), ...(is?.points ?? [])]
  return [...new Set(all.map(({ recommendation }) => recommendation))].sort((one, other) => one - other)
}

function pointOf(decision: Decision | null, point: number): PointDecision | undefined {
  return decision?.points.find(({ recommendation }) => recommendation === point)
}

function dissentsOf(decision: Decision | null): string[] {
  return (decision?.dissents ?? []).map(({ person, text }) => `${personName(person)}: ${text}`)
}

function stopOf(decision: Decision | null): DetailValue {
  const stop = decision?.stop ?? null
  return stop === null ? null : { kind: 'plain', is: personName(stop.person) }
}

/** Votes are compared in their order; one that is on one side only is told of by its subject. */
function voteLines(place: DetailPlace, was: readonly Vote[], is: readonly Vote[]): Said[] {
  const shared = Math.min(was.length, is.length)
  return [
    ...is.slice(0, shared).flatMap((now, at) => votePair(place, was[at] ?? now, now)),
    ...listLines(place, {
      detail: 'votes',
      was: was.slice(shared).map(subjectOf),
      is: is.slice(shared).map(subjectOf),
    }),
  ]
}

const ballotDetails = [
  ['for', 'votesFor'],
  ['against', 'votesAgainst'],
  ['abstained', 'votesAbstained'],
] as const

function votePair(place: DetailPlace, was: Vote, is: Vote): Said[] {
  const of = subjectOf(is)
  return [
    ...valueLines(place, { detail: 'voteSubject', was: subjectOf(was), is: of }),
    ...ballotDetails.flatMap(([value, detail]) =>
      valueLines(place, { detail, of, was: ballotsOf(was, value), is: ballotsOf(is, value) }),
    ),
  ]
}

function subjectOf({ subject }: Vote): DetailValue {
  return subject ?? { kind: 'point', point: null }
}

function ballotsOf({ ballots }: Vote, value: BallotValue): DetailValue {
  const names = ballots.filter((ballot) => ballot.value === value).map(ballotName)
  return names.length === 0 ? null : { kind: 'plain', is: names.join(', ') }
}

function ballotName(ballot: Ballot): string {
  return ballot.by === 'party' ? `${ballot.party} ${ballot.count}` : personName(ballot.person)
}
