import type { SearchHit } from '../../domain/search/search-hit.ts'
import { type SearchTerm, searchTerms } from '../../domain/search/search-terms.ts'
import { shownOf } from '../../domain/search/shown-of.ts'
import type { Readable } from '../../store/handle.ts'
import { type Search, searchItems } from '../../store/search.ts'
import { itemInPlace } from '../../store/stored-item.ts'
import type { AppContext } from '../context.ts'
import { catchUp } from './catch-up.ts'

const atOnce = 20

/** The items a search finds, twenty at a time, those of the newest meetings first, and each meeting's in their order; see the contract. */
export function findItems(
  { store }: AppContext,
  input: Omit<Search, 'terms' | 'before' | 'limit'> & { readonly text: string; readonly from: number | null },
): { hits: SearchHit[]; more: number | null } {
  catchUp(store)
  const terms = searchTerms(input.text)
  const found = searchItems(store.read, { ...input, terms, before: input.from, limit: atOnce + 1 })
  const shown = found.slice(0, atOnce)
  return {
    hits: shown.flatMap(({ itemId }) => hitOf(store.read, itemId, terms)).toSorted(byDayAndNumber),
    more: found.length > atOnce ? (shown.at(-1)?.place ?? null) : null,
  }
}

function hitOf(handle: Readable, itemId: string, terms: readonly SearchTerm[]): SearchHit[] {
  const found = itemInPlace(handle, itemId)
  if (found === null) return []
  const { item, meeting, committee } = found
  const { number, caseNumber, access } = item
  const where = { itemId, meetingId: meeting.id, committee, date: meeting.head.date }
  return [{ ...where, number, caseNumber, access, ...shownOf(item, terms) }]
}

/** The index knows the days; what was indexed last in one of them says nothing to a reader. */
function byDayAndNumber(one: SearchHit, other: SearchHit): number {
  return (
    other.date.localeCompare(one.date) ||
    one.meetingId.localeCompare(other.meetingId) ||
    one.number - other.number
  )
}
