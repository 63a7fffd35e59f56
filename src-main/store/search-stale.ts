import { sql as raw } from 'kysely'
import type { Readable, Writable } from './handle.ts'
import { change, row, rows, sql } from './query.ts'
import type { Changes } from './undo/undo-log.ts'

/** The day a meeting's date is in the index: whole days, counted by SQLite. */
export const dayOf = (date: ReturnType<typeof raw.ref>) => raw<number>`cast(julianday(${date}) as integer)`

/** So many items of a day have a place of their own. */
export const placesOfDay = 2 ** 20

/**
 * Notes the items a transaction changed, and those of a meeting that got another day, as stale in the search index. They are
 * indexed later (`indexStale`), so that nobody waits for it who writes.
 */
export function markStale(handle: Writable, { itemIds, meetingIds, tables }: Changes): void {
  for (const itemId of itemIds) stale(handle, sql.selectNoFrom(raw<string>`${itemId}`.as('item_id')))
  if (!tables.includes('meetings')) return
  for (const meetingId of meetingIds)
    stale(
      handle,
      sql
        .selectFrom('items')
        .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
        .innerJoin('search_places', 'search_places.item_id', 'items.id')
        .where('meetings.id', '=', meetingId)
        .where(raw<number>`search_places.place / ${placesOfDay}`, '<>', dayOf(raw.ref('meetings.date')))
        .select('items.id as item_id'),
    )
}

/** Runs what only adds items, and notes all it added as stale. */
export function markingAdded<T>(handle: Writable, add: () => T): T {
  const newest = row(handle, sql.selectFrom('items').select(rowId.as('at')).orderBy(rowId, 'desc').limit(1))
  const done = add()
  const added = sql.selectFrom('items').where(rowId, '>', newest?.at ?? 0)
  stale(handle, added.select('id as item_id'))
  return done
}

/** SQLite's own number of a row, which grows. */
const rowId = raw<number>`rowid`

/** Some of the items that are stale. */
export function staleItems(handle: Readable, limit: number): string[] {
  return rows(handle, sql.selectFrom('search_stale').select('item_id').limit(limit)).map(
    ({ item_id }) => item_id,
  )
}

/** Whether nothing is stale. */
export function isFresh(handle: Readable): boolean {
  return row(handle, sql.selectFrom('search_stale').select('item_id').limit(1)) === null
}

/** Says of an item that the index has it as it stands. */
export function markFresh(handle: Writable, itemId: string): void {
  change(handle, sql.deleteFrom('search_stale').where('item_id', '=', itemId))
}

function stale(handle: Writable, itemIds: Parameters<ReturnType<typeof insertion>['expression']>[0]): void {
  change(handle, insertion().expression(itemIds))
}

function insertion() {
  return sql.insertInto('search_stale').orIgnore().columns(['item_id'])
}
