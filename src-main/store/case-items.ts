import type { Readable } from './handle.ts'
import { linksOf } from './item-links.ts'
import { itemRow } from './items.ts'
import { rows, sql } from './query.ts'

/**
 * The ids of the items of a case: those that have its number, and those without one that transfer links lead to from them.
 * Links are followed through items that left their agenda, which are not themselves among the answer.
 */
export function itemsOfCase(handle: Readable, caseNumber: string): string[] {
  const numbered = sql.selectFrom('items').where('case_number', '=', caseNumber).select('id')
  const reached = new Set(rows(handle, numbered).map(({ id }) => id))
  // A set hands out what is added to it while it is walked.
  for (const id of reached)
    for (const { otherItemId } of linksOf(handle, id))
      if (otherItemId !== null && hasNumberOrNone(handle, otherItemId, caseNumber)) reached.add(otherItemId)
  return [...reached].filter((id) => itemRow(handle, id)?.removed_at === null)
}

function hasNumberOrNone(handle: Readable, id: string, caseNumber: string): boolean {
  const found = itemRow(handle, id)
  return found !== null && (found.case_number ?? caseNumber) === caseNumber
}
