import type { Disqualification } from '../domain/attendance/absence.ts'
import type { Guest } from '../domain/meeting/item.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, sql } from './query.ts'

/** The guests of an item (yderligere deltagelse). */
export function guestsOf(handle: Readable, itemId: string): Guest[] {
  return itemRows(handle, 'guests', itemId).map(({ name, title }) => ({ name, title }))
}

export function replaceGuests(handle: Writable, itemId: string, guests: readonly Guest[]): void {
  change(handle, sql.deleteFrom('guests').where('item_id', '=', itemId))
  guests.forEach((guest, position) => {
    change(handle, sql.insertInto('guests').values({ item_id: itemId, position, ...guest }))
  })
}

/** The questions of disqualification (inhabilitet) under an item. */
export function disqualificationsOf(handle: Readable, itemId: string): Disqualification[] {
  return itemRows(handle, 'disqualifications', itemId).map(({ name, party, upheld, note }) => ({
    person: { name, party },
    upheld: upheld === 1,
    note,
  }))
}

export function replaceDisqualifications(
  handle: Writable,
  itemId: string,
  disqualifications: readonly Disqualification[],
): void {
  change(handle, sql.deleteFrom('disqualifications').where('item_id', '=', itemId))
  disqualifications.forEach(({ person, upheld, note }, position) => {
    change(
      handle,
      sql
        .insertInto('disqualifications')
        .values({ item_id: itemId, position, ...person, upheld: upheld ? 1 : 0, note }),
    )
  })
}
