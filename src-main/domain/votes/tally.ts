import type { BallotValue, Vote } from './vote.ts'

/** The number of votes for, against, and of those who abstained. */
export type Tally = Readonly<Record<BallotValue, number>>

/** adopted: vedtaget. rejected: forkastet. lapsed: bortfaldet på grund af stemmelighed. undecided: nobody voted for or against. */
export type VoteOutcome = 'adopted' | 'rejected' | 'lapsed' | 'undecided'

/** Counts a vote. */
export function tally(vote: Vote): Tally {
  const count = { for: 0, against: 0, abstained: 0 }
  for (const ballot of vote.ballots) count[ballot.value] += ballot.by === 'party' ? ballot.count : 1
  return count
}

/**
 * What a vote came to: the majority of the votes cast, abstentions not counted (RD 18.1.2: of five members two for, one
 * against and two abstaining adopt). With as many for as against the proposal lapses (RD 04.1.2); a chair has no casting vote.
 */
export function voteOutcome(vote: Vote): VoteOutcome {
  const { for: inFavour, against } = tally(vote)
  if (inFavour === against) return inFavour === 0 ? 'undecided' : 'lapsed'
  return inFavour > against ? 'adopted' : 'rejected'
}

/** Whether a vote adopted what it was about. */
export function adopted(vote: Vote): boolean {
  return voteOutcome(vote) === 'adopted'
}
