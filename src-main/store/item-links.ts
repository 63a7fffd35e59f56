import type { ItemLink } from '../domain/transfer/item-link.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, rows, sql } from './query.ts'

/** A link as it lies: the other item's id where it is in this store. */
export interface StoredLink extends ItemLink {
  readonly otherItemId: string | null
}

/** Where an item came from and went to, in the order it happened. */
export function linksOf(handle: Readable, itemId: string): StoredLink[] {
  return itemRows(handle, 'item_links', itemId).map((found) => ({
    transfer: found.transfer,
    direction: found.direction,
    committee: found.committee,
    date: found.date,
    itemNumber: found.item_number,
    otherItemId: found.other_item_id,
  }))
}

/** An item, and those that were taken off other agendas when it was moved (flyttet) here, the latest first. */
export function movedHere(handle: Readable, itemId: string): string[] {
  const ids = [itemId]
  // The list grows while it is gone through, until one was not moved from anywhere.
  for (const id of ids) {
    const link = linksOf(handle, id).find((one) => one.transfer === 'moved' && one.direction === 'from')
    if (link?.otherItemId && !ids.includes(link.otherItemId)) ids.push(link.otherItemId)
  }
  return ids
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

/** Adds a link behind an item's others. */
export function addLink(handle: Writable, itemId: string, link: StoredLink): void {
  replaceLinks(handle, itemId, [...linksOf(handle, itemId), link])
}

/** An item that was sent on to a meeting that is not there yet; `date` null: to the committee's next one. */
export interface WaitingItem {
  readonly itemId: string
  readonly transfer: ItemLink['transfer']
  readonly committee: string
  readonly date: string | null
  /** The date of the meeting it comes from. */
  readonly from: string
}

/** The items that wait for meetings, in the order of their meetings and agendas; a moved one that was put back does not. */
export function waitingItems(handle: Readable): WaitingItem[] {
  return rows(
    handle,
    sql
      .selectFrom('item_links')
      .innerJoin('items', 'items.id', 'item_links.item_id')
      .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
      .where('item_links.direction', '=', 'to')
      .where('item_links.other_item_id', 'is', null)
      .where('item_links.item_number', 'is', null)
      .where((where) =>
        where.or([where('item_links.transfer', '!=', 'moved'), where('items.removed_at', 'is not', null)]),
      )
      .orderBy('meetings.date')
      .orderBy('items.position')
      .select([
        'item_links.item_id as itemId',
        'item_links.transfer',
        'item_links.committee',
        'item_links.date',
        'meetings.date as from',
      ]),
  )
}

/** Ties an item's waiting link to the item that came of it. */
export function settleWaiting(
  handle: Writable,
  waiting: WaitingItem,
  arrived: { readonly itemId: string; readonly date: string; readonly number: number },
): void {
  change(
    handle,
    sql
      .updateTable('item_links')
      .set({ date: arrived.date, item_number: arrived.number, other_item_id: arrived.itemId })
      .where('item_id', '=', waiting.itemId)
      .where('direction', '=', 'to')
      .where('transfer', '=', waiting.transfer)
      .where('other_item_id', 'is', null)
      .where('item_number', 'is', null),
  )
}

/** Writes where an item stands into the links that lead to it; answers the ids of the items whose links changed. */
export function settlePlace(
  handle: Writable,
  otherItemId: string,
  { date, number }: { readonly date: string; readonly number: number },
): string[] {
  const stale = rows(
    handle,
    sql
      .selectFrom('item_links')
      .where('other_item_id', '=', otherItemId)
      .where((where) => where.or([where('item_number', 'is not', number), where('date', 'is not', date)]))
      .select('item_id'),
  )
  if (stale.length === 0) return []
  change(
    handle,
    sql.updateTable('item_links').set({ date, item_number: number }).where('other_item_id', '=', otherItemId),
  )
  return stale.map(({ item_id }) => item_id)
}

/** Gives items that wait for a committee its new name. */
export function renameWaiting(handle: Writable, from: string, to: string): void {
  change(
    handle,
    sql
      .updateTable('item_links')
      .set({ committee: to })
      .where('committee', '=', from)
      .where('direction', '=', 'to')
      .where('other_item_id', 'is', null)
      .where('item_number', 'is', null),
  )
}
