import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { decidesItself } from '../../../src-main/domain/suggestions/phrases-for.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { leavingProblem } from '../../../src-main/domain/transfer/leaving-problem.ts'
import { useMeeting } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'

const { menu } = texts.transfer

/** A way that an item can go to another meeting, and what it is called where it is chosen. */
export interface OfferedTransfer {
  readonly how: Transfer
  readonly name: string
}

/** How an item can go to another meeting as it and its meeting stand; the same in the menu and in the palette. */
export function useTransfers(item: StoredItem): readonly OfferedTransfer[] {
  const { committee, meeting } = useMeeting()
  const body = decidesItself(item.decidingBody, committee.name) ? null : item.decidingBody
  const known: readonly OfferedTransfer[] = [
    { how: 'deferred', name: menu.deferred },
    { how: 'moved', name: menu.moved },
    { how: 'copied', name: menu.copied },
    ...(body === null ? [] : [{ how: 'handed-on', name: menu.handedOn(body) } as const]),
  ]
  return known.filter(({ how }) => leavingProblem(item, meeting, how) === null)
}
