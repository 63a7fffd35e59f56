import type { Readable } from './handle.ts'
import { linksOf } from './item-links.ts'
import { itemRow } from './items.ts'
import { among, row, rows, sql } from './query.ts'

/**
 * The ids of the items of a case: those that have its number, and those without one that transfer links lead to from them.
 * Links are followed through items that left their agenda, which are not themselves among the answer.
 */
export function itemsOfCase(handle: Readable, caseNumber: string): string[] {
  return followed(handle, numbered(handle, caseNumber), caseNumber).filter(
    (id) => itemRow(handle, id)?.removed_at === null,
  )
}

/** The ids of the other items of an item's case, by its number where it has one and by links, also of those that left their agenda. */
export function caseAround(
  handle: Readable,
  { id, caseNumber }: { readonly id: string; readonly caseNumber: string | null },
): string[] {
  const alike = caseNumber === null ? [] : numbered(handle, caseNumber)
  return followed(handle, [id, ...alike], caseNumber).filter((one) => one !== id)
}

/** The case numbers on the agendas of a committee's meetings, each with its meeting. */
export function caseNumbersOf(
  handle: Readable,
  committeeId: string,
): { readonly meetingId: string; readonly caseNumber: string }[] {
  const found = sql
    .selectFrom('items')
    .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
    .where('meetings.committee_id', '=', committeeId)
    .where('items.removed_at', 'is', null)
    .where('items.case_number', 'is not', null)
    .select(['items.meeting_id as meetingId', 'items.case_number as caseNumber'])
  return rows(handle, found.$narrowType<{ caseNumber: string }>())
}

/** Whether any of some items was treated behind closed doors, or is to be. */
export function anyClosed(handle: Readable, ids: readonly string[]): boolean {
  const closed = sql
    .selectFrom('items')
    .leftJoin('treatments', 'treatments.item_id', 'items.id')
    .where('items.id', 'in', among(ids))
    .where((either) =>
      either.or([either('planned_access', '=', 'closed'), either('actual_access', '=', 'closed')]),
    )
  return row(handle, closed.select('items.id').limit(1)) !== null
}

function numbered(handle: Readable, caseNumber: string): string[] {
  return rows(handle, sql.selectFrom('items').where('case_number', '=', caseNumber).select('id')).map(
    ({ id }) => id,
  )
}

function followed(handle: Readable, from: readonly string[], caseNumber: string | null): string[] {
  const reached = new Set(from)
  // A set hands out what is added to it while it is walked.
  for (const id of reached)
    for (const { otherItemId } of linksOf(handle, id))
      if (otherItemId !== null && isOfCase(handle, otherItemId, caseNumber)) reached.add(otherItemId)
  return [...reached]
}

/** An item of the number, or where either has none. */
function isOfCase(handle: Readable, id: string, caseNumber: string | null): boolean {
  const found = itemRow(handle, id)
  return found !== null && (caseNumber ?? found.case_number) === (found.case_number ?? caseNumber)
}
