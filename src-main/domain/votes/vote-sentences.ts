import { danishList } from '../attendance/danish-list.ts'
import { type Person, personName } from '../meeting/person.ts'
import { expandPartyBallots, type MemberBallot, partyBallots } from './member-ballots.ts'
import { voteOutcome } from './tally.ts'
import { type BallotValue, ballotValues, type Vote } from './vote.ts'

/**
 * The sentences of the minutes on a vote: what it was about where it was a part, "For stemte 5: A, B og Ø.", "Imod stemte
 * 2: V.", "Undlod at stemme: Carla Lund (C).", and that a tie lets the proposal lapse. The protocol shows how each member
 * voted; letters stand where the vote follows the groups (RD 89.1.3): where a group voted as one, given by its letters
 * or by two names or more. `voters` are those who may vote; what was decided is the decision's own text.
 */
export function voteSentences(vote: Vote, voters: readonly Person[]): string[] {
  const ballots = expandPartyBallots(vote, voters)
  const groups = groupsAsOne(vote, ballots)
  const subject = vote.subject === null ? [] : [`Afstemning om ${withoutStop(vote.subject)}.`]
  const lines = ballotValues.flatMap((value) => valueSentence(value, ballots, groups))
  const tie = voteOutcome(vote) === 'lapsed' ? ['Forslaget er bortfaldet på grund af stemmelighed.'] : []
  return [...subject, ...lines, ...tie]
}

function valueSentence(
  value: BallotValue,
  ballots: readonly MemberBallot[],
  groups: ReadonlySet<string>,
): string[] {
  const people = ballots.filter((ballot) => ballot.value === value).map(({ person }) => person)
  if (people.length === 0) return []
  const isInGroup = ({ party }: Person) => party !== null && groups.has(party)
  const letters = people.filter(isInGroup).map(({ party }) => party ?? '')
  const names = people.filter((person) => !isInGroup(person)).map(personName)
  const listed = danishList([...sortedOnce(letters), ...names])
  return [`${opening(value, people.length)}: ${listed}.`]
}

function opening(value: BallotValue, count: number): string {
  if (value === 'for') return `For stemte ${count}`
  if (value === 'against') return `Imod stemte ${count}`
  return count === 1 ? 'Undlod at stemme' : `Undlod at stemme ${count}`
}

/** The letters of the groups that voted as one. */
function groupsAsOne(vote: Vote, ballots: readonly MemberBallot[]): ReadonlySet<string> {
  const letters = new Set(ballots.flatMap(({ person: { party } }) => (party === null ? [] : [party])))
  return new Set([...letters].filter((party) => votedAsOne(party, vote, ballots)))
}

function votedAsOne(party: string, vote: Vote, ballots: readonly MemberBallot[]): boolean {
  const own = ballots.filter(({ person }) => person.party === party)
  const byLetter = partyBallots(vote).some((ballot) => ballot.party === party)
  return (byLetter || own.length > 1) && own.every(({ value }) => value === own[0]?.value)
}

function sortedOnce(letters: readonly string[]): string[] {
  return [...new Set(letters)].sort((one, other) => one.localeCompare(other, 'da'))
}

function withoutStop(subject: string): string {
  return subject.replace(/\.$/, '')
}
