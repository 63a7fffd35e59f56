import type { Destination } from '../../../src-main/contract/transfer.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { useProgram } from '../../state/program.ts'
import { goTo } from '../../state/route.ts'
import { useSession } from '../../state/session-context.ts'

/** Takes an item to another meeting; answers why not, or null. An item that left the agenda is no longer chosen. */
export function useTransfer() {
  const { api, change, snapshot } = useSession()
  const { readCommittees } = useProgram()

  return async (item: StoredItem, transfer: Transfer, to: Destination): Promise<Refusal | null> => {
    const result = await change(async () => {
      const answer = await api.transfer.item({ itemId: item.id, transfer, to })
      return answer.ok ? { ok: true, value: answer.value.meeting } : answer
    })
    if (!result.ok) return result.refusal
    await readCommittees()
    if (!result.value.items.some((one) => one.id === item.id))
      goTo({ at: 'meeting', meetingId: snapshot.get().id, part: null })
    return null
  }
}
