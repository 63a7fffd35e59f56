import { longDate } from '../../domain/dates/danish-date.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { allowedAt, decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { isDecided } from '../../domain/stages/undecided-items.ts'
import type { Transfer } from '../../domain/transfer/item-link.ts'
import type { Readable } from '../../store/handle.ts'
import type { ItemInPlace } from '../../store/stored-item.ts'
import type { Target } from './find-target.ts'
import { goneOn } from './gone-on.ts'

/**
 * Why an item cannot go to a target: it goes on to a later meeting only, leaves an agenda only before it is treated, and
 * is deferred or moved once. A copy, and a case handed on, can leave any meeting that is not locked.
 */
export function transferProblem(
  handle: Readable,
  { item, meeting }: ItemInPlace,
  { how, target }: { readonly how: Transfer; readonly target: Target },
): Refusal | null {
  const { status, date } = meeting.head
  if (status === 'locked') return decisionStageProblem(status)
  if (how === 'copied' || how === 'handed-on') return null
  if (!allowedAt(status).decisions) return decisionStageProblem(status)
  if (target.date !== null && target.date < date) return goesBack(target.date)
  if (how === 'moved' && (isDecided(item) || allowedAt(status).agenda === 'none'))
    return alreadyTreated(item.number)
  const gone = goneOn(handle, item.id, ['deferred', 'moved'])
  return gone ? alreadyGone(item.number) : null
}

function goesBack(date: string): Refusal {
  return refusal(
    'transfer-backwards',
    `Punktet kan ikke udsættes eller flyttes til den ${longDate(date)}, for det er før mødet. Intet er ændret.`,
    'Vælg en senere dato.',
    { date },
  )
}

function alreadyTreated(number: number): Refusal {
  return refusal(
    'transfer-treated',
    `Punkt ${number} er behandlet, så det kan ikke flyttes fra mødet. Intet er ændret.`,
    'Udsæt punktet, eller kopiér det til det andet møde.',
    { number },
  )
}

function alreadyGone(number: number): Refusal {
  return refusal(
    'transfer-twice',
    `Punkt ${number} er allerede udsat eller flyttet til et andet møde. Intet er ændret.`,
    'Se under punktet, hvor det er. Flyt det derfra, hvis det skal videre.',
    { number },
  )
}
