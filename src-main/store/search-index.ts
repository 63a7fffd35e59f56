import { sql as raw } from 'kysely'
import { itemPassages } from '../domain/checks/placed-text.ts'
import type { StoredItem } from '../domain/meeting/meeting.ts'
import { wordsOf } from '../domain/search/words-of.ts'
import type { Readable, Writable } from './handle.ts'
import { gathering } from './item-rows.ts'
import { among, change, row, rows, sql } from './query.ts'
import { dayOf, markFresh, placesOfDay, staleItems } from './search-stale.ts'
import { readItem } from './snapshot.ts'
import type { ItemRow } from './tables.ts'

/** What narrows a search down; null where all are meant. */
export interface Narrowing {
  readonly committeeId: string | null
  readonly year: number | null
  readonly kind: string | null
  readonly access: 'open' | 'closed' | null
}

/** Indexes at most so many of the stale items; answers whether none are left. */
export function indexStale(handle: Writable, limit: number): boolean {
  const ids = staleItems(handle, limit)
  const found = liveRows(handle, ids)
  const reading = gathering(
    handle,
    found.map(({ id }) => id),
  )
  for (const id of ids) forget(handle, id)
  for (const item of found) index(handle, { row: item, item: readItem(reading, item) })
  for (const id of ids) markFresh(handle, id)
  return ids.length < limit
}

/** A narrowing as the words that stand for it in the index. */
export function narrowWords({ committeeId, year, kind, access }: Narrowing): string[] {
  return [
    ...(committeeId === null ? [] : [`c${plain(committeeId)}`]),
    ...(year === null ? [] : [`y${year}`]),
    ...(kind === null ? [] : [`k${plain(kind)}`]),
    ...(access === null ? [] : [`a${access}`]),
  ]
}

/** Ids and keys as one word each. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

interface Live extends ItemRow {
  readonly committee_id: string
  readonly date: string
  readonly day: number
}

function liveRows(handle: Readable, ids: readonly string[]): Live[] {
  return rows(
    handle,
    sql
      .selectFrom('items')
      .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
      .where('items.id', 'in', among(ids))
      .where('items.removed_at', 'is', null)
      .selectAll('items')
      .select(['meetings.committee_id', 'meetings.date', dayOf(raw.ref('meetings.date')).as('day')]),
  )
}

function forget(handle: Writable, itemId: string): void {
  const known = row(handle, sql.selectFrom('search_places').select('place').where('item_id', '=', itemId))
  if (known === null) return
  change(handle, sql.deleteFrom('search_words').where('rowid', '=', known.place))
  change(handle, sql.deleteFrom('search_places').where('place', '=', known.place))
}

function index(
  handle: Writable,
  { row: live, item }: { readonly row: Live; readonly item: StoredItem },
): void {
  const place = nextPlace(handle, live.day)
  const year = Number(live.date.slice(0, 4))
  const narrows = narrowWords({ committeeId: live.committee_id, year, kind: item.kind, access: item.access })
  change(handle, sql.insertInto('search_places').values({ place, item_id: item.id }))
  change(
    handle,
    sql.insertInto('search_words').values({ rowid: place, words: indexed(item), narrows: narrows.join(' ') }),
  )
}

function nextPlace(handle: Readable, day: number): number {
  const first = day * placesOfDay
  const last = row(
    handle,
    sql
      .selectFrom('search_places')
      .select((of) => of.fn.max('place').as('place'))
      .where('place', '>=', first)
      .where('place', '<', first + placesOfDay),
  )
  return (last?.place ?? first - 1) + 1
}

/** Every word of an item, folded; passages are parted by a sign that no search holds, so that no phrase runs over them. */
function indexed(item: StoredItem): string {
  const texts = itemPassages(item).map(({ text }) => text)
  return [...texts, ...(item.caseNumber === null ? [] : [item.caseNumber])]
    .map((text) =>
      wordsOf(text)
        .map(({ folded }) => folded)
        .join(' '),
    )
    .join(' xxpassagexx ')
}
