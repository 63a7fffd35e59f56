import type { PreviousTreatment } from '../domain/meeting/item.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, sql } from './query.ts'

/** An item's earlier treatments, in the order given. */
export function previousTreatmentsOf(handle: Readable, itemId: string): PreviousTreatment[] {
  return itemRows(handle, 'previous_treatments', itemId).map((found) => ({
    text: found.text,
    committee: found.committee,
    date: found.date,
    itemNumber: found.item_number,
  }))
}

export function replacePreviousTreatments(
  handle: Writable,
  itemId: string,
  treatments: readonly PreviousTreatment[],
): void {
  change(handle, sql.deleteFrom('previous_treatments').where('item_id', '=', itemId))
  treatments.forEach(({ itemNumber, ...same }, position) => {
    change(
      handle,
      sql
        .insertInto('previous_treatments')
        .values({ item_id: itemId, position, ...same, item_number: itemNumber }),
    )
  })
}
