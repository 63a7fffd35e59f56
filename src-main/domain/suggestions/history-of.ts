import type { HistoryEntry, Item } from '../meeting/item.ts'
import { decisionAsText } from '../transfer/decision-as-text.ts'
import { type EarlierItem, oldestFirst } from './earlier-item.ts'

/**
 * The case history (Sagens forløb) of an item from the stored decisions on the same case number, oldest first. Items without a
 * decision have no place in it, and neither have closed ones in an open item: its history is published.
 */
export function historyOf(
  { caseNumber, access }: Pick<Item, 'caseNumber' | 'access'>,
  earlier: readonly EarlierItem[],
): HistoryEntry[] {
  if (caseNumber === null) return []
  return oldestFirst(earlier)
    .filter(({ item }) => item.caseNumber === caseNumber && (access === 'closed' || item.access === 'open'))
    .flatMap(({ committee, date, item }) => {
      const body = decisionAsText(item)
      return body === null ? [] : [{ date, committee, body }]
    })
}
