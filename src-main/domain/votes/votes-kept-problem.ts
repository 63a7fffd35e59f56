import { type Attended, roomOf } from '../attendance/item-attendance.ts'
import type { Item } from '../meeting/item.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { Vote } from './vote.ts'
import { voteProblem } from './vote-problem.ts'

/** An item as votes and attendance need it; `id` tells it apart where its number changes. */
export interface VotedItem extends Pick<Item, 'number' | 'disqualifications' | 'decision'> {
  readonly id: string
}

/** A meeting's attendance with the votes under its items. */
export interface VotedMeeting extends Attended {
  readonly items: readonly VotedItem[]
}

/**
 * Why a change of attendance (or of the order of the items, which absences go by) cannot stand: a vote that agreed with
 * attendance before would contradict it. The vote is named, and it is the secretary who settles which of the two is
 * right. A vote that was in contradiction already, in minutes that were imported, blocks nothing.
 */
export function votesKeptProblem(before: VotedMeeting, after: VotedMeeting): Refusal | null {
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  for (const item of after.items) {
    const was = earlier.get(item.id)
    for (const [at, vote] of (item.decision?.votes ?? []).entries()) {
      const cast = was?.decision?.votes[at] ?? vote
      const agreed = was === undefined || voteProblem(cast, roomOf(before, was)) === null
      const problem = agreed ? voteProblem(vote, roomOf(after, item)) : null
      if (problem !== null) return contradicted(item, vote, problem)
    }
  }
  return null
}

function contradicted({ number }: VotedItem, vote: Vote, problem: Refusal): Refusal {
  const about = vote.subject === null ? '' : ` om «${vote.subject}»`
  const why = problem.message.replace(/ Afstemningen er ikke gemt\.$/, '')
  return refusal(
    'attendance-contradicts-vote',
    `Ændringen modsiger afstemningen${about} under punkt ${number}. ${why} Intet er ændret.`,
    `Ret afstemningen under punkt ${number} først, eller lad fremmødet stå.`,
    { number, subject: vote.subject, because: problem },
  )
}
