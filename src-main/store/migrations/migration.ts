import type BetterSqlite3 from 'better-sqlite3'

/** One step of the store's shape. `up` runs inside a transaction and calls no living code. */
export interface Migration {
  readonly version: number
  readonly up: (database: BetterSqlite3.Database) => void
}
