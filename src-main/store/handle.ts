import type BetterSqlite3 from 'better-sqlite3'

/** A handle that store functions may read with. */
export interface Readable {
  readonly database: BetterSqlite3.Database
}

/** A handle that store functions may write with; it exists only inside a transaction of `Store.write`. */
export interface Writable extends Readable {
  readonly inTransaction: true
}
