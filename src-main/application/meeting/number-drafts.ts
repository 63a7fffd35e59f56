import { firstNumbersFrom } from '../../domain/committee/first-number.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Writable } from '../../store/handle.ts'
import { itemCounts, meetingById, meetingsOf, unsentDrafts, updateFirstNumber } from '../../store/meetings.ts'
import { settleLinks } from '../transfer/settle-links.ts'

/**
 * Numbers a committee's drafts by its rule anew: those from a date on, where a meeting of that date got more or fewer items or moved and
 * the numbers run on; all of them (`since` null), where the rule became another. What was sent, or came with numbers of its own, keeps them.
 */
export function numberDrafts(handle: Writable, committeeId: string, since: string | null = null): void {
  const settings = settingsOf(handle, committeeId)
  if (settings === null || (since !== null && settings.numbering.per === 'meeting')) return
  const open = unsentDrafts(handle, committeeId)
  if (open.size === 0) return
  const counts = itemCounts(handle, committeeId)
  const meetings = meetingsOf(handle, committeeId).map(({ id, head: { date, time, firstNumber } }) => ({
    ...{ id, date, time, firstNumber },
    itemCount: counts.get(id) ?? 0,
    open: open.has(id),
  }))
  const rule = { rule: settings.numbering, term: settings.term }
  for (const [id, firstNumber] of firstNumbersFrom(since ?? '', rule, meetings)) {
    updateFirstNumber(handle, id, firstNumber)
    const meeting = meetingById(handle, id)
    if (meeting !== null) settleLinks(handle, meeting)
  }
}
