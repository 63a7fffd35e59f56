import type { Entry } from '../domain/meeting/item.ts'
import { attachmentsOf, replaceEntryAttachments } from './attachments.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, sql } from './query.ts'
import { readText, type UnreadableText, writeText } from './rich-text-column.ts'

/** The entries of an announcements item, and the texts the gate refused. */
export function entriesOf(
  handle: Readable,
  itemId: string,
): { entries: Entry[]; problems: UnreadableText[] } {
  const read = itemRows(handle, 'entries', itemId).map((found) => ({
    number: found.number,
    text: readText(found.body),
  }))
  return {
    entries: read.map(({ number, text }) => ({
      number,
      body: text.value,
      attachments: attachmentsOf(handle, itemId, number),
    })),
    problems: read.flatMap(({ text }) => text.problem ?? []),
  }
}

/** Replaces the entries with their attachments; they are numbered from 1 in the order given. */
export function replaceEntries(handle: Writable, itemId: string, entries: readonly Entry[]): void {
  change(handle, sql.deleteFrom('entries').where('item_id', '=', itemId))
  entries.forEach((entry, index) => {
    const number = index + 1
    change(handle, sql.insertInto('entries').values({ item_id: itemId, number, body: writeText(entry.body) }))
  })
  replaceEntryAttachments(
    handle,
    itemId,
    entries.map(({ attachments }, index) => ({ entry: index + 1, attachments })),
  )
}
