import type BetterSqlite3 from 'better-sqlite3'
import {
  type Compilable,
  DummyDriver,
  Kysely,
  sql as raw,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import type { Readable, Writable } from './handle.ts'
import type { Tables } from './tables.ts'

/** The typed builder all SQL of the store goes through; it only compiles, better-sqlite3 runs. */
export const sql = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
})

/** Some ids to look among, as one parameter, so that the statement is the same however many they are. */
export function among(ids: readonly string[]) {
  return raw<string>`(select value from json_each(${JSON.stringify(ids)}))`
}

/** All rows of a query. */
export function rows<T>(handle: Readable, query: Compilable<T>): T[] {
  const { statement, parameters } = prepared(handle, query)
  // The row type is the builder's own, and STRICT tables hold the database to it.
  return statement.all(...parameters) as T[]
}

/** The first row of a query, null where there is none. */
export function row<T>(handle: Readable, query: Compilable<T>): T | null {
  return rows(handle, query)[0] ?? null
}

/** Runs a change; answers how many rows it touched. */
export function change(handle: Writable, query: Compilable): number {
  const { statement, parameters } = prepared(handle, query)
  return statement.run(...parameters).changes
}

const statements = new WeakMap<BetterSqlite3.Database, Map<string, BetterSqlite3.Statement>>()

function prepared(handle: Readable, query: Compilable) {
  const compiled = query.compile()
  const known = statements.get(handle.database) ?? new Map<string, BetterSqlite3.Statement>()
  statements.set(handle.database, known)
  const statement = known.get(compiled.sql) ?? handle.database.prepare(compiled.sql)
  known.set(compiled.sql, statement)
  return { statement, parameters: compiled.parameters }
}
