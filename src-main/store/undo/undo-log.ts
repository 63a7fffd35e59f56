import type BetterSqlite3 from 'better-sqlite3'
import { type LoggedTable, logChanges } from './log-changes.ts'

/** A run of logged changes, from and with `first` to and with `last`. */
export interface LogRange {
  readonly first: number
  readonly last: number
}

/** What a transaction has changed; `voided`: what stands now is what stood before, row for row. */
export interface Changes extends LogRange {
  readonly voided: boolean
  readonly meetingIds: readonly string[]
  readonly itemIds: readonly string[]
  readonly tables: readonly string[]
  /** The tables that rows were added to. */
  readonly added: readonly string[]
}

/** The log of row changes of an open database. */
export interface UndoLog {
  /** The number of the last change logged. */
  mark(): number
  /** The changes since a mark; null where nothing was logged. */
  since(mark: number): Changes | null
  /** Takes the changes of a range back, the last first; what that changes is itself logged. */
  revert(range: LogRange): void
  forget(range: LogRange): void
}

interface LogRow {
  readonly table_name: string
  readonly action: 'insert' | 'delete' | 'update' | 'touch'
  readonly row: number
  readonly before: string | null
  readonly after: string | null
  readonly item_id: string | null
  readonly meeting_id: string | null
}

/** Begins to log the changes of a database. */
export function undoLog(database: BetterSqlite3.Database): UndoLog {
  const tables = logChanges(database)
  const last = database.prepare('SELECT coalesce(max(seq), 0) FROM undo_log').pluck()
  const logged = database.prepare(`
    SELECT log.table_name, log.action, log.row, log.before, log.after, log.item_id,
      coalesce(log.meeting_id, items.meeting_id) AS meeting_id
    FROM undo_log AS log LEFT JOIN items ON items.id = log.item_id
    WHERE seq BETWEEN ? AND ? ORDER BY seq`)
  const forgotten = database.prepare('DELETE FROM undo_log WHERE seq BETWEEN ? AND ?')
  const inverses = inverseStatements(database)
  // The rows are what our own triggers wrote.
  const rowsOf = (range: LogRange) => logged.all(range.first, range.last) as LogRow[]
  return {
    mark: () => last.get() as number,
    since: (mark) => {
      const range = { first: mark + 1, last: last.get() as number }
      return range.last < range.first ? null : { ...range, ...summary(rowsOf(range)) }
    },
    revert: (range) => {
      for (const row of rowsOf(range).reverse()) inverses(row, tables.get(row.table_name))
    },
    forget: (range) => {
      forgotten.run(range.first, range.last)
    },
  }
}

function summary(rows: readonly LogRow[]): Omit<Changes, 'first' | 'last'> {
  const distinct = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter((value) => value !== null)
  const side = (values: (row: LogRow) => string | null) =>
    rows.flatMap((row) => (values(row) === null ? [] : [`${row.table_name} ${values(row)}`])).sort()
  const after = side((row) => row.after)
  return {
    voided: side((row) => row.before).join('\n') === after.join('\n'),
    meetingIds: distinct(rows.map((row) => row.meeting_id)),
    itemIds: distinct(rows.map((row) => row.item_id)),
    tables: distinct(rows.map((row) => row.table_name)),
    added: distinct(rows.map((row) => (row.action === 'insert' ? row.table_name : null))),
  }
}

function inverseStatements(database: BetterSqlite3.Database) {
  const statements = new Map<string, BetterSqlite3.Statement>()
  const prepared = (text: string) => {
    const statement = statements.get(text) ?? database.prepare(text)
    statements.set(text, statement)
    return statement
  }
  return ({ action, row, before }: LogRow, table: LoggedTable | undefined) => {
    if (action === 'touch') return
    if (table === undefined) throw new Error('a change of an unknown table was logged')
    const { name, columns, restored } = table
    const values = before === null ? [] : (JSON.parse(before) as (string | number | null)[])
    if (action === 'insert') prepared(`DELETE FROM ${name} WHERE rowid = ?`).run(row)
    else if (action === 'delete')
      prepared(
        `INSERT INTO ${name} (rowid, ${columns.join(', ')}) VALUES (?${', ?'.repeat(columns.length)})`,
      ).run(row, ...values)
    else
      prepared(
        `UPDATE ${name} SET ${restored.map((column) => `${column} = ?`).join(', ')} WHERE rowid = ?`,
      ).run(...values.filter((_, index) => restored.includes(columns[index] ?? '')), row)
  }
}
