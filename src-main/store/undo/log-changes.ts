import type BetterSqlite3 from 'better-sqlite3'

/** Columns that an undo never takes back: an undo is a change, and the revision counts changes. */
const kept: Readonly<Record<string, readonly string[]>> = { meetings: ['revision'] }

/**
 * Tables of what can be found out again or is true of a file whatever is undone, and those that tell what was done, where an undo is written
 * down like anything else.
 * The search index, whose tables all begin with "search_", is outside too.
 */
const unlogged: readonly string[] = [
  'file_checks',
  'stored_files',
  'text_versions',
  'text_heads',
  'meeting_events',
]

/** A table of the store, and the columns that an undo gives back. */
export interface LoggedTable {
  readonly name: string
  readonly columns: readonly string[]
  /** The primary key, by which a row is found again: its rowid changes when it is written anew. */
  readonly key: readonly string[]
  /** Those an undo of a change gives back; an undo of a deletion gives all back. */
  readonly restored: readonly string[]
}

/**
 * Has every change of every row but the unlogged logged, in a table that lives as long as the program runs: what stood there before and
 * after as JSON arrays. The technique is SQLite's own (sqlite.org/undoredo.html), with values in place of statements.
 * Being a part of the transaction, the log of a change that is refused goes with it.
 */
export function logChanges(database: BetterSqlite3.Database): ReadonlyMap<string, LoggedTable> {
  database.pragma('temp_store = MEMORY')
  database.exec(`
    CREATE TEMP TABLE undo_log (
      seq INTEGER PRIMARY KEY,
      table_name TEXT NOT NULL,
      action TEXT NOT NULL,
      before TEXT,
      after TEXT,
      meeting_id TEXT,
      item_id TEXT
    ) STRICT`)
  const tables = tablesOf(database)
  for (const table of tables) database.exec(triggers(table))
  return new Map(tables.map((table) => [table.name, table]))
}

function tablesOf(database: BetterSqlite3.Database): LoggedTable[] {
  // The names and columns come from the schema, which is ours.
  const names = database
    .prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .pluck()
    .all() as string[]
  const columnsOf = database.prepare('SELECT name, pk FROM pragma_table_info(?)')
  return names
    .filter((name) => !unlogged.includes(name) && !name.startsWith('search_'))
    .map((name) => {
      const found = columnsOf.all(name) as { name: string; pk: number }[]
      const columns = found.map((column) => column.name)
      const key = found.filter(({ pk }) => pk > 0).map((column) => column.name)
      return { name, columns, key, restored: columns.filter((column) => !kept[name]?.includes(column)) }
    })
}

function triggers(table: LoggedTable): string {
  const { name, restored } = table
  const changed = restored.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ')
  return `
    CREATE TEMP TRIGGER undo_${name}_insert AFTER INSERT ON main.${name}
    BEGIN ${logged(table, 'insert')}; END;
    CREATE TEMP TRIGGER undo_${name}_delete AFTER DELETE ON main.${name}
    BEGIN ${logged(table, 'delete')}; END;
    CREATE TEMP TRIGGER undo_${name}_update AFTER UPDATE ON main.${name} WHEN ${changed}
    BEGIN ${logged(table, 'update')}; END;
    ${restored.length === table.columns.length ? '' : touch(table, changed)}`
}

/** A change of the kept columns alone is nothing to undo, but it is a change of the row. */
function touch({ name }: LoggedTable, changed: string): string {
  return `CREATE TEMP TRIGGER undo_${name}_touch AFTER UPDATE ON main.${name} WHEN NOT (${changed})
    BEGIN INSERT INTO undo_log (table_name, action, meeting_id)
    VALUES ('${name}', 'touch', NEW.id); END;`
}

function logged({ name, columns }: LoggedTable, action: 'insert' | 'delete' | 'update'): string {
  const row = action === 'delete' ? 'OLD' : 'NEW'
  const values = (side: string) => `json_array(${columns.map((column) => `${side}.${column}`).join(', ')})`
  const idOf = (owner: string, column: string) =>
    name === owner ? `${row}.id` : columns.includes(column) ? `${row}.${column}` : 'NULL'
  return `INSERT INTO undo_log (table_name, action, before, after, meeting_id, item_id) VALUES (
    '${name}', '${action}',
    ${action === 'insert' ? 'NULL' : values('OLD')}, ${action === 'delete' ? 'NULL' : values('NEW')},
    ${idOf('meetings', 'meeting_id')}, ${idOf('items', 'item_id')})`
}
