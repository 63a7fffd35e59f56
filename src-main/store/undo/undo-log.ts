import type BetterSqlite3 from 'better-sqlite3'
import { type LoggedTable, logChanges } from './log-changes.ts'
import { type LoggedValues, type TextChange, textChangeOf } from './one-text.ts'
import { allPlaces, type PlacedRow, type Places, placesOf } from './places.ts'
import { areVoided, type RowSides, sidesOf } from './row-sides.ts'

/** A run of logged changes, from and with `first` to and with `last`. */
export interface LogRange {
  readonly first: number
  readonly last: number
}

/** What a transaction has changed; `voided`: what stands now is what stood before, row for row. */
export interface Changes extends LogRange, Places, TextChange, RowSides {
  readonly voided: boolean
  readonly meetingIds: readonly string[]
  /** Which revision of each of them it made. */
  readonly revisions: ReadonlyMap<string, number>
  /** Of these, the meetings of which something else was changed than a row of their own that was there before. */
  readonly withinMeetingIds: readonly string[]
  readonly itemIds: readonly string[]
  /** Whether a meeting's own row was touched (its date, its stage), or what belongs to a committee. */
  readonly heads: boolean
  readonly tables: readonly string[]
  /** The tables that rows were added to. */
  readonly added: readonly string[]
  readonly addedItems: readonly string[]
  readonly addedMeetings: readonly string[]
}

/** The log of row changes of an open database. */
export interface UndoLog {
  /** The number of the last change logged. */
  mark(): number
  /** The changes since a mark; null where nothing was logged. */
  since(mark: number): Changes | null
  /** The ids of the items changed since a mark. */
  itemsSince(mark: number): string[]
  /** The changes of rows of some tables since a mark, in order; not those of items that were made or deleted since. */
  rowsSince(mark: number, tables: readonly string[]): RowChange[]
  /** Whether a meeting that was numbered in a range may have another number by now. */
  areNumbersMoved(range: LogRange): boolean
  /** Takes the changes of a range back, the last first; what that changes is itself logged. */
  revert(range: LogRange): void
  forget(range: LogRange): void
}

/** A row of an item before and after a change, by its columns; null where it was not there. `key` is the names of its primary key. */
export interface RowChange {
  readonly table: string
  readonly itemId: string
  readonly key: readonly string[]
  readonly before: ReadonlyMap<string, string | number | null> | null
  readonly after: ReadonlyMap<string, string | number | null> | null
}

interface LogRow {
  readonly table_name: string
  readonly action: 'insert' | 'delete' | 'update' | 'touch'
  readonly before: string | null
  readonly after: string | null
  readonly item_id: string | null
  readonly meeting_id: string | null
  readonly committee_id: string | null
  readonly numbering_per: string | null
  readonly revision: number | null
}

/** Begins to log the changes of a database. */
export function undoLog(database: BetterSqlite3.Database): UndoLog {
  const tables = logChanges(database)
  const last = database.prepare('SELECT coalesce(max(seq), 0) FROM undo_log').pluck()
  const logged = database.prepare(`
    SELECT log.table_name, log.action, log.before, log.after, log.item_id,
      coalesce(log.meeting_id, items.meeting_id) AS meeting_id, committee_id, numbering_per, revision
    FROM undo_log AS log LEFT JOIN items ON items.id = log.item_id
      LEFT JOIN meetings ON meetings.id = coalesce(log.meeting_id, items.meeting_id)
      LEFT JOIN committees ON committees.id = committee_id
    WHERE seq BETWEEN ? AND ? ORDER BY seq`)
  const items = database
    .prepare('SELECT DISTINCT item_id FROM undo_log WHERE seq > ? AND item_id IS NOT NULL')
    .pluck()
  const ofItems = database.prepare(`
    SELECT table_name, before, after, item_id FROM undo_log
    WHERE seq > ? AND table_name IN (SELECT value FROM json_each(?)) AND action <> 'touch' AND item_id NOT IN (
      SELECT item_id FROM undo_log WHERE seq > ? AND table_name = 'items' AND action IN ('insert', 'delete'))
    ORDER BY seq`)
  const numberNow = database.prepare('SELECT first_number FROM meetings WHERE id = ?').pluck()
  const forgotten = database.prepare('DELETE FROM undo_log WHERE seq BETWEEN ? AND ?')
  const inverses = inverseStatements(database)
  // The rows are what our own triggers wrote.
  const rowsOf = (range: LogRange) => logged.all(range.first, range.last) as LogRow[]
  return {
    mark: () => last.get() as number,
    since: (mark) => {
      const range = { first: mark + 1, last: last.get() as number }
      return range.last < range.first ? null : { ...range, ...summary(rowsOf(range), tables) }
    },
    itemsSince: (mark) => items.all(mark) as string[],
    rowsSince: (mark, names) =>
      (ofItems.all(mark, JSON.stringify(names), mark) as LogRow[]).flatMap((row) => changeOf(row, tables)),
    areNumbersMoved: (range) => {
      const rows = rowsOf(range).filter(({ table_name: name }) => name === 'meetings')
      const given = numbersOf(rows, tables.get('meetings')?.columns ?? [])
      const comesBack = rows.some(({ action }) => action === 'delete')
      return comesBack || [...given].some(([id, number]) => numberNow.get(id) !== number)
    },
    revert: (range) => {
      for (const row of rowsOf(range).reverse()) inverses(row, tables.get(row.table_name))
    },
    forget: (range) => {
      forgotten.run(range.first, range.last)
    },
  }
}

/** The first numbers that meetings were given, the last of each. */
function numbersOf(rows: readonly LogRow[], columns: readonly string[]) {
  const number = (side: string | null) => valuesOf(side, columns).get('first_number')
  return new Map(
    rows
      .filter(({ action, before, after }) => action === 'update' && number(before) !== number(after))
      .map(({ meeting_id: id, after }) => [id, number(after)] as const),
  )
}

function changeOf(row: LogRow, tables: ReadonlyMap<string, LoggedTable>): RowChange[] {
  const { table_name: name, item_id: itemId, before, after } = row
  const table = tables.get(name)
  if (table === undefined || itemId === null) return []
  const side = (values: string | null) => (values === null ? null : valuesOf(values, table.columns))
  return [{ table: name, itemId, key: table.key, before: side(before), after: side(after) }]
}

function summary(
  logged: readonly LogRow[],
  tables: ReadonlyMap<string, LoggedTable>,
): Omit<Changes, 'first' | 'last'> {
  const distinct = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter((value) => value !== null)
  const rows = ofTheirMeetings(logged)
  const sides = sidesOf(rows)
  const inserted = rows.filter((row) => row.action === 'insert')
  return {
    ...allPlaces(rows.flatMap((row) => placesOfLogged(row, tables.get(row.table_name)))),
    ...textChangeOf(rows.flatMap((row) => loggedValues(row, tables.get(row.table_name)))),
    ...sides,
    voided: areVoided(sides),
    meetingIds: distinct(rows.map((row) => row.meeting_id)),
    revisions: new Map(
      rows.flatMap(({ meeting_id: id, revision }) =>
        id === null || revision === null ? [] : [[id, revision] as const],
      ),
    ),
    withinMeetingIds: distinct(rows.filter((row) => !isOwnRow(row)).map((row) => row.meeting_id)),
    itemIds: distinct(rows.map((row) => row.item_id)),
    heads: rows.some(isHead),
    tables: distinct(rows.map((row) => row.table_name)),
    added: distinct(inserted.map((row) => row.table_name)),
    addedItems: distinct(inserted.map((row) => (row.table_name === 'items' ? row.item_id : null))),
    addedMeetings: distinct(inserted.map((row) => (row.table_name === 'meetings' ? row.meeting_id : null))),
  }
}

function loggedValues({ action, before, after }: LogRow, table: LoggedTable | undefined): LoggedValues[] {
  if (action === 'touch' || table === undefined) return []
  const side = (values: string | null) => (values === null ? null : valuesOf(values, table.columns))
  return [{ table, before: side(before), after: side(after) }]
}

/** The rows of an item that is there no more are of the meeting it was in. */
function ofTheirMeetings(rows: readonly LogRow[]): readonly LogRow[] {
  const gone = new Map(
    rows.flatMap(({ table_name, item_id, meeting_id }) =>
      table_name === 'items' && item_id !== null ? [[item_id, meeting_id]] : [],
    ),
  )
  return rows.map((row) =>
    row.meeting_id === null && row.item_id !== null
      ? { ...row, meeting_id: gone.get(row.item_id) ?? null }
      : row,
  )
}

function placesOfLogged(row: LogRow, table: LoggedTable | undefined): Places[] {
  if (row.action === 'touch' || table === undefined) return []
  const value = (side: string | null, column: string) => valuesOf(side, table.columns).get(column) ?? null
  const own = (column: string) => value(row.after ?? row.before, column)
  const named = row.committee_id ?? own(row.table_name === 'committees' ? 'id' : 'committee_id')
  const placed: PlacedRow = {
    table: row.table_name,
    meetingId: row.meeting_id,
    committeeId: named === null ? null : String(named),
    runOn: row.numbering_per !== null && row.numbering_per !== 'meeting',
    changed: (columns) =>
      row.action !== 'update' ||
      columns.some((column) => value(row.before, column) !== value(row.after, column)),
    changedOnly: (column) =>
      row.action === 'update' &&
      table.restored.every((one) => (value(row.before, one) !== value(row.after, one)) === (one === column)),
  }
  return [placesOf(placed)]
}

function isHead({ table_name, action, meeting_id }: LogRow): boolean {
  return meeting_id === null || (table_name === 'meetings' && action !== 'touch')
}

function isOwnRow({ table_name: table, action }: LogRow): boolean {
  return table === 'meetings' && (action === 'update' || action === 'touch')
}

function inverseStatements(database: BetterSqlite3.Database) {
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepared = (text: string) => {
    const statement = statements.get(text) ?? database.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return (row: LogRow, table: LoggedTable | undefined) => {
    if (table === undefined) throw new Error('a change of an unknown table was logged')
    if (row.action === 'touch') return
    const { columns, key } = table
    const before = valuesOf(row.before, columns)
    const after = valuesOf(row.after, columns)
    // What a later step has changed of the row otherwise stays.
    const restored = table.restored.filter((column) => before.get(column) !== after.get(column))
    if (row.action === 'update' && restored.length === 0) return
    const text = inverseOf(row.action, { ...table, restored })
    const found = key.map((column) => after.get(column) ?? null)
    const values = row.action === 'delete' ? columns : row.action === 'update' ? restored : []
    prepared(text).run(
      ...values.map((column) => before.get(column) ?? null),
      ...(row.action === 'delete' ? [] : found),
    )
  }
}

/** The statement that takes a change back: its values are the columns given back, then the key where a row is found. */
function inverseOf(action: 'insert' | 'delete' | 'update', table: LoggedTable): string {
  const { name, columns, key, restored } = table
  const equal = (those: readonly string[], between: string) =>
    those.map((column) => `${column} = ?`).join(between)
  switch (action) {
    case 'insert':
      return `DELETE FROM ${name} WHERE ${equal(key, ' AND ')}`
    case 'delete':
      return `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`
    case 'update':
      return `UPDATE ${name} SET ${equal(restored, ', ')} WHERE ${equal(key, ' AND ')}`
  }
}

function valuesOf(logged: string | null, columns: readonly string[]): Map<string, string | number | null> {
  if (logged === null) return new Map()
  // What the triggers wrote: one value of a STRICT table for each column.
  const values = JSON.parse(logged) as (string | number | null)[]
  return new Map(columns.map((column, index) => [column, values[index] ?? null]))
}
