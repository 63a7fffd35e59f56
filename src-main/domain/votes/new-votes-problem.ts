import type { ItemRoom } from '../attendance/item-room.ts'
import type { Refusal } from '../refusal.ts'
import type { Vote } from './vote.ts'
import { voteProblem } from './vote-problem.ts'

/**
 * Why the votes of a decision cannot be saved: the first that contradicts attendance. One that is stored as it stands is
 * not asked about again, so that a decision's text never waits for a vote that was imported.
 */
export function newVotesProblem(
  votes: readonly Vote[],
  { stored, room }: { readonly stored: readonly Vote[]; readonly room: ItemRoom },
): Refusal | null {
  const known = new Set(stored.map((vote) => JSON.stringify(vote)))
  for (const vote of votes) {
    const problem = known.has(JSON.stringify(vote)) ? null : voteProblem(vote, room)
    if (problem !== null) return problem
  }
  return null
}
