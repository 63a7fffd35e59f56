import type BetterSqlite3 from 'better-sqlite3'
import type { UndoLog } from './undo-log.ts'

const running = new WeakMap<BetterSqlite3.Database, { readonly log: UndoLog; readonly mark: number }>()

/** Runs a part of a transaction in which `itemsBeingChanged` can tell what has changed since the mark. */
export function whileChanging<T>(
  { database, log, mark }: { database: BetterSqlite3.Database; log: UndoLog; mark: number },
  use: () => T,
): T {
  running.set(database, { log, mark })
  try {
    return use()
  } finally {
    running.delete(database)
  }
}

/** The items the running transaction has changed so far; null where that is not known. */
export function itemsBeingChanged(database: BetterSqlite3.Database): ReadonlySet<string> | null {
  const found = running.get(database)
  return found === undefined ? null : new Set(found.log.itemsSince(found.mark))
}
