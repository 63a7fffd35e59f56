import type { HistoryEntry } from '../../domain/meeting/item.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { historyOf } from '../../domain/suggestions/history-of.ts'
import {
  type OfferedTreatment,
  previousTreatmentsOf,
} from '../../domain/suggestions/previous-treatments-of.ts'
import { titleStem } from '../../domain/suggestions/title-stem.ts'
import { earlierItems, mentionsBefore } from '../../store/earlier-items.ts'
import { itemInPlace } from '../../store/stored-item.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'

/** Earlier items on the same case in all committees' meetings, to be offered as "Tidligere behandling". */
export function suggestTreatments(
  { store }: AppContext,
  input: { itemId: string },
): Result<OfferedTreatment[]> {
  const found = itemInPlace(store.read, input.itemId)
  if (found === null) return refused(notFound('item'))
  const { item, meeting } = found
  const stem = titleStem(item.title)
  const alike = mentionsBefore(store.read, meeting.head.date).filter(
    ({ title, caseNumber }) =>
      (caseNumber !== null && caseNumber === item.caseNumber) || titleStem(title) === stem,
  )
  return ok(previousTreatmentsOf(item, earlierItems(store.read, alike)))
}

/** The case history (Sagens forløb) from the decisions stored on the same case number that the item may tell; empty without one. */
export function suggestHistory({ store }: AppContext, input: { itemId: string }): Result<HistoryEntry[]> {
  const found = itemInPlace(store.read, input.itemId)
  if (found === null) return refused(notFound('item'))
  const { caseNumber } = found.item
  if (caseNumber === null) return ok([])
  const same = mentionsBefore(store.read, found.meeting.head.date).filter(
    (mention) => mention.caseNumber === caseNumber,
  )
  return ok(historyOf(found.item, earlierItems(store.read, same)))
}
