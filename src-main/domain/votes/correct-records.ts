import type { Disqualification } from '../attendance/absence.ts'
import { correctedPerson, type PersonCorrection } from '../attendance/correct-person.ts'
import type { Decision } from '../meeting/decision.ts'
import { isSamePerson, type Person } from '../meeting/person.ts'
import { namedBallots } from './member-ballots.ts'
import type { Ballot, Vote } from './vote.ts'

/** What is recorded of people under one item, and who could vote there. */
export interface ItemRecords {
  readonly disqualifications: Disqualification[]
  readonly decision: Decision | null
}

/** What is recorded under an item with a person's corrected name: questions of disqualification, votes, dissents and a stop. */
export function correctedRecords(
  { disqualifications, decision }: ItemRecords,
  { correction, voters }: { readonly correction: PersonCorrection; readonly voters: readonly Person[] },
): ItemRecords {
  const called = <V extends { readonly person: Person }>(one: V): V => ({
    ...one,
    person: correctedPerson(one.person, correction),
  })
  return {
    disqualifications: disqualifications.map(called),
    decision: decision && {
      ...decision,
      votes: decision.votes.map((vote) => correctedVote(vote, { correction, voters })),
      dissents: decision.dissents.map(called),
      stop: decision.stop && called(decision.stop),
    },
  }
}

/** A member whose letter was corrected and who voted with the group of the old one is named with that vote, and the group has one less. */
function correctedVote(
  vote: Vote,
  { correction, voters }: { readonly correction: PersonCorrection; readonly voters: readonly Person[] },
): Vote {
  const { was, now } = correction
  const isNamed = namedBallots(vote).some(({ person }) => isSamePerson(person, was))
  const leaves = was.party !== now.party && !isNamed && voters.some((one) => isSamePerson(one, was))
  const ballots = vote.ballots.flatMap((ballot): Ballot[] => {
    if (ballot.by === 'member') return [{ ...ballot, person: correctedPerson(ballot.person, correction) }]
    if (!leaves || ballot.party !== was.party) return [ballot]
    const own: Ballot = { by: 'member', person: now, value: ballot.value }
    return ballot.count > 1 ? [{ ...ballot, count: ballot.count - 1 }, own] : [own]
  })
  return { ...vote, ballots }
}
