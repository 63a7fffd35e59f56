import { carriedList, carriedWhereSeen } from '../../domain/carried.ts'
import type { HistoryEntry } from '../../domain/meeting/item.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { caseAround } from '../../store/case-items.ts'
import type { Writable } from '../../store/handle.ts'
import { historyOf, replaceHistory } from '../../store/history.ts'
import { itemRow } from '../../store/items.ts'
import { changeItem, type ItemToChange } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { carryRedactions } from '../meeting/carry-redactions.ts'
import { sectionUnreadable } from '../unreadable.ts'
import { ensureSlot } from './ensure-slot.ts'

/**
 * Saves the earlier decisions on the case (sagens forløb), where the writer says what she saw (`was`) what she changed of them; what their
 * own meetings black out in new ones is blacked out here too.
 */
export function saveHistory(
  { store }: AppContext,
  input: { itemId: string; history: readonly HistoryEntry[]; was?: readonly HistoryEntry[] | undefined },
): Result<MeetingSnapshot> {
  const { itemId, was, history: wanted } = input
  return changeItem(store, itemId, (handle, item) => {
    const before = historyOf(handle, itemId)
    if (before.problems.length > 0) return refused(sectionUnreadable())
    const history = carriedWhereSeen({ was, wanted, stored: before.history }, carriedList)
    carryFromCase(handle, item, { stood: before.history, value: history })
    replaceHistory(handle, itemId, history)
    if (history.length > 0) ensureSlot(handle, itemId, 'history')
    return ok(null)
  })
}

function carryFromCase(
  handle: Writable,
  { row, meeting }: ItemToChange,
  history: { readonly stood: readonly HistoryEntry[]; readonly value: readonly HistoryEntry[] },
): void {
  if (history.value.length === 0) return
  const around = caseAround(handle, { id: row.id, caseNumber: row.case_number })
  const from = around.flatMap((id) => itemRow(handle, id)?.meeting_id ?? [])
  carryRedactions(handle, { ...history, meetingId: meeting.id, from })
}
