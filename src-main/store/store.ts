import type BetterSqlite3 from 'better-sqlite3'
import { refusal } from '../domain/refusal.ts'
import { type Result, refused } from '../domain/result.ts'
import type { DataFolder } from './data-folder.ts'
import type { Readable, Writable } from './handle.ts'
import { recorder, type Undo, unrecorded } from './undo/recorder.ts'

/** An open store. */
export interface Store {
  readonly folder: DataFolder
  /** The backup laid on opening or the one before it, null where the store is new. */
  readonly backup: string | null
  readonly read: Readable
  /** Runs one transaction: committed where the answer is a value, undone where it is a refusal or an exception. */
  write<T>(use: (handle: Writable) => Result<T>): Result<T>
  /** The changes written since the store was opened, to take back. */
  readonly undo: Undo
  close(): void
}

/** Thrown to undo a transaction whose answer is a refusal; never leaves `write`. */
class Refusing extends Error {}

/** The store over an open database; `release` runs when it is closed. */
export function storeOver(
  database: BetterSqlite3.Database,
  opened: { folder: DataFolder; backup: string | null; undo?: boolean; release: () => void },
): Store {
  const record = opened.undo === false ? unrecorded : recorder
  const { write, undo } = record(database, (use) => inTransaction(database, use))
  return {
    folder: opened.folder,
    backup: opened.backup,
    read: { database },
    write,
    undo,
    close: () => {
      database.close()
      opened.release()
    },
  }
}

function inTransaction<T>(database: BetterSqlite3.Database, use: (handle: Writable) => Result<T>): Result<T> {
  let answer: Result<T> | null = null
  try {
    return database
      .transaction(() => {
        answer = use({ database, inTransaction: true })
        if (!answer.ok) throw new Refusing()
        return answer
      })
      .immediate()
  } catch (error) {
    if (error instanceof Refusing && answer !== null) return answer
    if (isNotWritten(error)) return refused(notWritten())
    throw error
  }
}

function isNotWritten(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return /^(SQLITE_FULL|SQLITE_READONLY|SQLITE_IOERR|ENOSPC|EROFS)/.test(String(error.code))
}

function notWritten() {
  return refusal(
    'not-written',
    'Ændringen kunne ikke gemmes på disken. Det, der var gemt før, er uskadt.',
    'Se efter, om der er plads på disken, og gem igen.',
  )
}
