import type { HistoryEntry } from '../domain/meeting/item.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, sql } from './query.ts'
import { readText, type UnreadableText, writeText } from './rich-text-column.ts'

/** An item's earlier decisions in the order given, and the texts the gate refused. */
export function historyOf(
  handle: Readable,
  itemId: string,
): { history: HistoryEntry[]; problems: UnreadableText[] } {
  const read = itemRows(handle, 'history_entries', itemId).map((found) => ({
    date: found.date,
    committee: found.committee,
    text: readText(found.body),
  }))
  return {
    history: read.map(({ date, committee, text }) => ({ date, committee, body: text.value })),
    problems: read.flatMap(({ text }) => text.problem ?? []),
  }
}

export function replaceHistory(handle: Writable, itemId: string, history: readonly HistoryEntry[]): void {
  change(handle, sql.deleteFrom('history_entries').where('item_id', '=', itemId))
  history.forEach(({ date, committee, body }, position) => {
    change(
      handle,
      sql
        .insertInto('history_entries')
        .values({ item_id: itemId, position, date, committee, body: writeText(body) }),
    )
  })
}
