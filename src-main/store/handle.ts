import type BetterSqlite3 from 'better-sqlite3'

/** A handle that store functions may read with. */
export interface Readable {
  readonly database: BetterSqlite3.Database
  /** Where many items are read together: their rows, by table and item. */
  readonly gathered?: { readonly itemIds: readonly string[]; readonly tables: GatheredRows }
}

/** Rows by table and item; `item-rows.ts` alone puts them in and takes them out. */
export type GatheredRows = Map<string, ReadonlyMap<string, readonly unknown[]>>

/** A handle that store functions may write with; it exists only inside a transaction of `Store.write`. */
export interface Writable extends Readable {
  readonly inTransaction: true
}
