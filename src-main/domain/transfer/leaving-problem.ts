import type { Item } from '../meeting/item.ts'
import type { MeetingHead } from '../meeting/meeting.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { allowedAt, decisionStageProblem } from '../stages/allowed-at.ts'
import { isDecided } from '../stages/undecided-items.ts'
import type { Transfer } from './item-link.ts'

/**
 * Why an item cannot go on from its meeting, wherever to. A copy can leave any meeting, and a case can be handed on until the minutes are locked:
 * what is signed of them does not change by either (decision 0028). An item leaves an agenda only before it is treated.
 */
export function leavingProblem(
  item: Pick<Item, 'number' | 'decision' | 'sections'>,
  { status }: Pick<MeetingHead, 'status'>,
  how: Transfer,
): Refusal | null {
  if (how === 'copied' || (how === 'handed-on' && status !== 'locked')) return null
  const closed = decisionStageProblem(status)
  if (closed !== null) return closed
  const treated = how === 'moved' && (isDecided(item) || allowedAt(status).agenda === 'none')
  return treated ? alreadyTreated(item.number) : null
}

function alreadyTreated(number: number): Refusal {
  return refusal(
    'transfer-treated',
    `Punkt ${number} er behandlet, så det kan ikke flyttes fra mødet. Intet er ændret.`,
    'Udsæt punktet, eller kopiér det til det andet møde.',
    { number },
  )
}
