import type BetterSqlite3 from 'better-sqlite3'
import { migrations } from './index.ts'

/** The version of the store's shape, 0 for a new file. */
export function storeVersion(database: BetterSqlite3.Database): number {
  return Number(database.pragma('user_version', { simple: true }))
}

/** Runs the migrations the store has not had, up to `target`, each in a transaction with its version; answers what ran. */
export function migrate(database: BetterSqlite3.Database, target = Number.POSITIVE_INFINITY): number[] {
  const current = storeVersion(database)
  const due = migrations.filter((migration) => migration.version > current && migration.version <= target)
  for (const migration of due) {
    database.transaction(() => {
      migration.up(database)
      database.pragma(`user_version = ${migration.version}`)
    })()
  }
  return due.map((migration) => migration.version)
}
