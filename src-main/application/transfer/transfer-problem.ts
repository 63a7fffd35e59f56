import type { DecidedOtherwise } from '../../contract/transfer.ts'
import { longDate } from '../../domain/dates/danish-date.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { isDecidedOtherwise } from '../../domain/transfer/deferral.ts'
import type { Transfer } from '../../domain/transfer/item-link.ts'
import { leavingProblem } from '../../domain/transfer/leaving-problem.ts'
import type { Readable } from '../../store/handle.ts'
import type { ItemInPlace } from '../../store/stored-item.ts'
import type { Target } from './find-target.ts'
import { goneOn } from './gone-on.ts'

/**
 * Why an item cannot go to a target: what `leavingProblem` says, and it is deferred or moved once, and to a later meeting only.
 */
export function transferProblem(
  handle: Readable,
  { item, meeting }: ItemInPlace,
  { how, target, decided }: { how: Transfer; target: Target; decided: DecidedOtherwise },
): Refusal | null {
  const leaving = leavingProblem(item, meeting.head, how)
  if (leaving !== null || how === 'copied' || how === 'handed-on') return leaving
  if (target.date !== null && target.date < meeting.head.date) return goesBack(target.date)
  const gone = goneOn(handle, item.id, ['deferred', 'moved'])
  if (gone) return alreadyGone(item.number)
  return how === 'deferred' && decided === 'refuse' && isDecidedOtherwise(item)
    ? otherwise(item.number)
    : null
}

function otherwise(number: number): Refusal {
  return refusal(
    'transfer-decided',
    `Punkt ${number} har en beslutning, der siger noget andet end «Udsættes». Punktet er ikke udsat, og intet er ændret.`,
    'Udsæt det igen (U), hvis beslutningen skal erstattes af «Udsættes».',
    { number },
  )
}

function goesBack(date: string): Refusal {
  return refusal(
    'transfer-backwards',
    `Punktet kan ikke udsættes eller flyttes til den ${longDate(date)}, for det er før mødet. Intet er ændret.`,
    'Vælg en senere dato.',
    { date },
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
