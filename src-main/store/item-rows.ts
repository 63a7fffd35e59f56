import type { Readable } from './handle.ts'
import { among, rows, sql } from './query.ts'
import type { Tables } from './tables.ts'

/** The tables whose rows belong to an item, and what orders an item's rows in each. */
const orderOf = {
  sections: ['position'],
  entries: ['number'],
  recommendation_points: ['position'],
  previous_treatments: ['position'],
  history_entries: ['position'],
  attachments: ['entry', 'position'],
  treatments: ['item_id'],
  point_decisions: ['position'],
  guests: ['position'],
  disqualifications: ['position'],
  item_links: ['position'],
  votes: ['position'],
  ballots: ['vote', 'position'],
  dissents: ['position'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>

type ItemTable = keyof typeof orderOf

/** A handle to read these items with: one query a table, not one an item. It is good until the next change. */
export function gathering({ database }: Readable, itemIds: readonly string[]): Readable {
  return { database, gathered: { itemIds, tables: new Map() } }
}

/** The rows of an item in a table, in order. */
export function itemRows<T extends ItemTable>(
  handle: Readable,
  table: T,
  itemId: string,
): readonly Tables[T][] {
  const { gathered } = handle
  if (gathered === undefined)
    return read<T>(handle, { table, where: selectFrom(table).where('item_id', '=', itemId) })
  const byItem =
    gathered.tables.get(table) ?? Map.groupBy(ofItems(handle, table, gathered.itemIds), (row) => row.item_id)
  gathered.tables.set(table, byItem)
  // What lies under a table's name was read from this table.
  return (byItem.get(itemId) ?? []) as Tables[T][]
}

function ofItems<T extends ItemTable>(handle: Readable, table: T, itemIds: readonly string[]): Tables[T][] {
  const where = selectFrom(table).where('item_id', 'in', among(itemIds)).orderBy('item_id')
  return read<T>(handle, { table, where })
}

function read<T extends ItemTable>(
  handle: Readable,
  { table, where }: { readonly table: T; readonly where: ReturnType<typeof selectFrom> },
): Tables[T][] {
  // The builder cannot follow a table that is only known by its type; `orderOf` names columns that the table has.
  const columns = orderOf[table] as readonly 'position'[]
  const ordered = columns.reduce((query, column) => query.orderBy(column), where)
  return rows(handle, ordered) as unknown as Tables[T][]
}

function selectFrom(table: ItemTable) {
  // Every table here has the column `item_id`, as this one has.
  return sql.selectFrom(table as 'sections').selectAll()
}
