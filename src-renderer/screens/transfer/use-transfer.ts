import type { DecidedOtherwise, Destination } from '../../../src-main/contract/transfer.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { useProgram } from '../../state/program.ts'
import { goTo } from '../../state/route.ts'
import { useSession } from '../../state/session-context.ts'

/** How an item goes on and where; `decided`: what becomes of a decision that does not say that it is deferred. */
interface Taken {
  readonly transfer: Transfer
  readonly to: Destination
  readonly decided?: DecidedOtherwise
}

/** Takes an item to another meeting; answers why not, or null. An item that left the agenda is no longer chosen. */
export function useTransfer() {
  const { api, change, snapshot } = useSession()
  const { readCommittees } = useProgram()

  return async (item: StoredItem, { transfer, to, decided = 'keep' }: Taken): Promise<Refusal | null> => {
    const result = await change(async () => {
      const answer = await api.transfer.item({ itemId: item.id, transfer, to, decided })
      return answer.ok ? { ok: true, value: answer.value.meeting } : answer
    })
    if (!result.ok) return result.refusal
    await readCommittees()
    if (!result.value.items.some((one) => one.id === item.id))
      goTo({ at: 'meeting', meetingId: snapshot.get().id, part: null })
    return null
  }
}
