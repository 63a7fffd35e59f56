import { existsSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { backUp } from './backups.ts'
import { type DataFolder, dataFolderAt } from './data-folder.ts'
import { soundness } from './open-database.ts'

/** Larger than this, in bytes, a store takes longer to read through and copy than anybody should wait at the start. */
export const largeStore = 64 * 1024 * 1024

/** Whether the store may be opened at once, and looked through and copied while it is used. */
export function canWait(folder: DataFolder, limit: number): boolean {
  return statSync(folder.database).size > limit && !existsSync(folder.suspect)
}

/**
 * Reads a large store through and lays its backup, over a connection of its own, as another thread may while it is used.
 * Answers whether it is sound; where it is not, nothing is copied, and the next opening looks at it before anything else.
 */
export function careForStore(root: string, now: Date): boolean {
  const folder = dataFolderAt(root)
  const database = new Database(folder.database, { readonly: true, timeout: 2000 })
  try {
    const reason = soundness(database)
    if (reason !== null) writeFileSync(folder.suspect, reason)
    else datedFromBeginning(backUp(folder, database, now), now)
    return reason === null
  } finally {
    database.close()
  }
}

/** Nothing is suspected of a store that was read through on opening. */
export function clearSuspicion(folder: DataFolder): void {
  rmSync(folder.suspect, { force: true })
}

/** A copy that took a while holds what stood when it began: what was written since is newer than it. */
function datedFromBeginning({ path, made }: { path: string; made: boolean }, began: Date): void {
  if (made) utimesSync(path, began, began)
}
