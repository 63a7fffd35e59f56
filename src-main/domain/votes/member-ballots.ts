import { isSamePerson, type Person } from '../meeting/person.ts'
import type { Ballot, BallotValue, Vote } from './vote.ts'

/** How one member voted. */
export interface MemberBallot {
  readonly person: Person
  readonly value: BallotValue
}

type Named = Extract<Ballot, { by: 'member' }>
type OfParty = Extract<Ballot, { by: 'party' }>

/** The ballots given by name. */
export function namedBallots(vote: Vote): Named[] {
  return vote.ballots.filter((ballot) => ballot.by === 'member')
}

/** The ballots given for a group by its letters. */
export function partyBallots(vote: Vote): OfParty[] {
  return vote.ballots.filter((ballot) => ballot.by === 'party')
}

/**
 * How each member voted, in the order of those who may vote: a group's ballot is that of all its members who are not
 * named themselves. The vote is one that `voteProblem` lets through.
 */
export function expandPartyBallots(vote: Vote, voters: readonly Person[]): MemberBallot[] {
  const named = namedBallots(vote)
  const ofParties = partyBallots(vote)
  return voters.flatMap(({ name, party }) => {
    const person = { name, party }
    const own = named.find((ballot) => isSamePerson(ballot.person, person))
    const value = (own ?? ofParties.find((ballot) => ballot.party === party))?.value
    return value === undefined ? [] : [{ person, value }]
  })
}
