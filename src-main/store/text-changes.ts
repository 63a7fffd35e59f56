import type { Readable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { itemRow } from './items.ts'
import { type KeptText, type StoredTexts, type TextRows, textsIn } from './text-parts.ts'
import type { RowChange } from './undo/undo-log.ts'

/** A text of an item before and after a transaction; null where nothing was written. */
export interface TextChange {
  readonly itemId: string
  readonly part: string
  readonly before: KeptText | null
  readonly after: KeptText | null
}

type TextTable = keyof TextRows

/** Tables whose rows make up the same texts: a change in one asks for all of the group. */
const groups: readonly (readonly TextTable[])[] = [
  ['sections'],
  ['entries'],
  ['items', 'recommendation_points'],
  ['treatments', 'point_decisions'],
]

/** The tables that texts lie in. */
export const textTables: readonly TextTable[] = groups.flat()

/** The columns of an item's own row that are texts; its place and its marks are not. */
const textColumns = ['title', 'internal_note', 'recommendation_lead', 'recommendation_proposer'] as const

/** The texts of an item as they stand, by part. */
export function textsOf(handle: Readable, itemId: string): StoredTexts {
  return textsIn(rowsNow(handle, itemId, new Set(textTables)))
}

/** The texts that a transaction has changed, found by its logged changes of rows of `textTables`. */
export function changedTexts(handle: Readable, changes: readonly RowChange[]): TextChange[] {
  const byItem = Map.groupBy(changes.filter(touchesText), ({ itemId }) => itemId)
  return [...byItem].flatMap(([itemId, ofItem]) => changedTextsOf(handle, itemId, ofItem))
}

function touchesText({ table, before, after }: RowChange): boolean {
  return table !== 'items' || textColumns.some((column) => before?.get(column) !== after?.get(column))
}

function changedTextsOf(handle: Readable, itemId: string, changes: readonly RowChange[]): TextChange[] {
  const touched = new Set(changes.map(({ table }) => table))
  const read = new Set(groups.filter((group) => group.some((table) => touched.has(table))).flat())
  const now = rowsNow(handle, itemId, read)
  const [before, after] = [textsIn(rowsBefore(now, changes)), textsIn(now)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((part) => ({ itemId, part, before: before.get(part) ?? null, after: after.get(part) ?? null }))
    .filter((change) => change.before?.body !== change.after?.body)
}

/** The texts that a transaction wrote one after another in the place of a changed one, from the one before to the one that stands. */
export function wayOf(
  handle: Readable,
  { itemId, part }: Pick<TextChange, 'itemId' | 'part'>,
  changes: readonly RowChange[],
): string[] {
  const ofItem = changes.filter((change) => change.itemId === itemId && touchesText(change))
  const now = rowsNow(handle, itemId, new Set(textTables))
  const standing = [...ofItem.keys(), ofItem.length].map((at) => rowsBefore(now, ofItem.slice(at)))
  return standing.flatMap((rows) => textsIn(rows).get(part)?.body ?? [])
}

function rowsNow(handle: Readable, itemId: string, read: ReadonlySet<TextTable>): TextRows {
  const item = read.has('items') ? itemRow(handle, itemId) : null
  const ofTable = <T extends Exclude<TextTable, 'items'>>(table: T) =>
    read.has(table) ? itemRows(handle, table, itemId) : []
  return {
    items: item === null ? [] : [item],
    sections: ofTable('sections'),
    entries: ofTable('entries'),
    recommendation_points: ofTable('recommendation_points'),
    treatments: ofTable('treatments'),
    point_decisions: ofTable('point_decisions'),
  }
}

/** The rows as they were: those that stand now, with the changes taken back, the last first. */
function rowsBefore(now: TextRows, changes: readonly RowChange[]): TextRows {
  const before = <T extends TextTable>(table: T): TextRows[T] => {
    const ofTable = changes.filter((change) => change.table === table)
    const [first] = ofTable
    if (first === undefined) return now[table]
    const keyOf = (column: (name: string) => unknown) => first.key.map(column).join(' ')
    const standing = new Map<string, object>(
      now[table].map((row) => [
        keyOf((name) => new Map<string, unknown>(Object.entries(row)).get(name)),
        row,
      ]),
    )
    for (const change of ofTable.toReversed()) {
      if (change.after !== null) standing.delete(keyOf((name) => change.after?.get(name)))
      if (change.before !== null)
        standing.set(
          keyOf((name) => change.before?.get(name)),
          Object.fromEntries(change.before),
        )
    }
    // Rows as the triggers wrote them down: all columns of the same table.
    return [...standing.values()] as unknown as TextRows[T]
  }
  return {
    items: before('items'),
    sections: before('sections'),
    entries: before('entries'),
    recommendation_points: before('recommendation_points'),
    treatments: before('treatments'),
    point_decisions: before('point_decisions'),
  }
}
