import type { PreviousTreatment } from '../domain/meeting/item.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** An item's earlier treatments, in the order given. */
export function previousTreatmentsOf(handle: Readable, itemId: string): PreviousTreatment[] {
  return rows(
    handle,
    sql.selectFrom('previous_treatments').selectAll().where('item_id', '=', itemId).orderBy('position'),
  ).map((found) => ({
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
