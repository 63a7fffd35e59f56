import type { HistoryEntry } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { historyOf, replaceHistory } from '../../store/history.ts'
import { changeItem } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/** Replaces the earlier decisions on the case (sagens forløb). */
export function saveHistory(
  { store }: AppContext,
  input: { itemId: string; history: readonly HistoryEntry[] },
): Result<MeetingSnapshot> {
  return changeItem(store, input.itemId, (handle) => {
    if (historyOf(handle, input.itemId).problems.length > 0) return refused(sectionUnreadable())
    replaceHistory(handle, input.itemId, input.history)
    if (input.history.length > 0) ensureSlot(handle, input.itemId, 'history')
    return ok(null)
  })
}
