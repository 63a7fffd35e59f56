import type { ItemLink } from '../domain/transfer/item-link.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** A link as it lies: the other item's id where it is in this store. */
export interface StoredLink extends ItemLink {
  readonly otherItemId: string | null
}

/** Where an item came from and went to, in the order it happened. */
export function linksOf(handle: Readable, itemId: string): StoredLink[] {
  return rows(
    handle,
    sql.selectFrom('item_links').selectAll().where('item_id', '=', itemId).orderBy('position'),
  ).map((found) => ({
    transfer: found.transfer,
    direction: found.direction,
    committee: found.committee,
    date: found.date,
    itemNumber: found.item_number,
    otherItemId: found.other_item_id,
  }))
}

/** Replaces an item's links. */
export function replaceLinks(handle: Writable, itemId: string, links: readonly StoredLink[]): void {
  change(handle, sql.deleteFrom('item_links').where('item_id', '=', itemId))
  links.forEach(({ itemNumber, otherItemId, ...same }, position) => {
    change(
      handle,
      sql.insertInto('item_links').values({
        item_id: itemId,
        position,
        ...same,
        item_number: itemNumber,
        other_item_id: otherItemId,
      }),
    )
  })
}
