import type { HistoryEntry } from '../meeting/item.ts'
import { decisionAsText } from '../transfer/decision-as-text.ts'
import { type EarlierItem, oldestFirst } from './earlier-item.ts'

/**
 * The case history (Sagens forløb) from the stored decisions on the same case number, oldest first. Items without a
 * decision have no place in it.
 */
export function historyOf(caseNumber: string, earlier: readonly EarlierItem[]): HistoryEntry[] {
  return oldestFirst(earlier)
    .filter(({ item }) => item.caseNumber === caseNumber)
    .flatMap(({ committee, date, item }) => {
      const body = decisionAsText(item)
      return body === null ? [] : [{ date, committee, body }]
    })
}
