import { existsSync, renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { stamp } from './backups.ts'
import type { DataFolder } from './data-folder.ts'

/** Opens the database as the store wants it: WAL, every commit on the disk before it is acknowledged, foreign keys. */
export function openDatabase(path: string): Database.Database {
  const database = new Database(path, { timeout: 2000 })
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  return database
}

/** What a look at the file says, before anything in it is touched: its version, or that it is damaged. */
export type Examined =
  | { readonly state: 'sound'; readonly version: number }
  | { readonly state: 'damaged'; readonly reason: string }

/** Looks at a store without changing it; all of it is read only where that is asked for. */
export function examine(path: string, thoroughly = true): Examined {
  let database: Database.Database | null = null
  try {
    database = new Database(path, { readonly: true, timeout: 2000 })
    const reason = thoroughly ? soundness(database) : null
    if (reason !== null) return { state: 'damaged', reason }
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return { state: 'sound', version: Number(database.pragma('user_version', { simple: true })) }
  } catch (error) {
    if (!isDamage(error)) throw error
    return { state: 'damaged', reason: error.message }
  } finally {
    database?.close()
  }
}

/** What is wrong with a store, read from its first page to its last; null where it is sound. */
export function soundness(database: Database.Database): string | null {
  try {
    const [first] = database.pragma('quick_check(1)') as { quick_check: string }[]
    return first?.quick_check === 'ok' ? null : (first?.quick_check ?? 'ingen svar')
  } catch (error) {
    if (!isDamage(error)) throw error
    return error.message
  }
}

/** Moves a damaged store out of the way, its journal with it; nothing is deleted. Answers the new path. */
export function setAside(folder: DataFolder, now: Date): string {
  const target = asidePath(folder, now)
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(folder.database + suffix)) renameSync(folder.database + suffix, target + suffix)
  return target
}

/** Where a store that is set aside goes. */
export function asidePath(folder: DataFolder, now: Date): string {
  return `${folder.database.replace(/\.sqlite$/, '')}-lagt-til-side-${stamp(now)}.sqlite`
}

function isDamage(error: unknown): error is InstanceType<typeof Database.SqliteError> {
  return error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(error.code)
}
