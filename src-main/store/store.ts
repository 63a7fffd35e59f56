import type BetterSqlite3 from 'better-sqlite3'
import { refusal } from '../domain/refusal.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { backUp } from './backups.ts'
import type { StoreCopy } from './copies.ts'
import type { DataFolder } from './data-folder.ts'
import type { Readable, Writable } from './handle.ts'
import { openDatabase } from './open-database.ts'
import { prepareCopy, putInPlace, withoutJournal } from './replace-store.ts'
import { type Commits, countCommits } from './undo/commits.ts'
import { recorder, type Undo, unrecorded } from './undo/recorder.ts'

/** An open store. */
export interface Store {
  readonly folder: DataFolder
  /** The backup laid on opening or the one before it, null where the store is new. */
  readonly backup: string | null
  /** Whether it was opened without being read through and copied, which `careForStore` has yet to do. */
  readonly careDue: boolean
  readonly read: Readable
  /** Runs one transaction: committed where the answer is a value, undone where it is a refusal or an exception. */
  write<T>(use: (handle: Writable) => Result<T>): Result<T>
  /** Lays a backup; `made` is false where nothing has changed since the newest, whose path is then answered. */
  backUp(now: Date): Result<{ path: string; made: boolean }>
  /**
   * Puts a copy in the store's place while it is open, in one stretch that nothing else comes between; what stood there is
   * set aside, and the name it got is answered. The changes that could be taken back are forgotten.
   */
  restore(copy: StoreCopy, now: Date): Result<string>
  /** The changes written since the store was opened, to take back. */
  readonly undo: Undo
  /** The commits since the store was opened, to ask about. */
  readonly commits: Commits
  close(): void
}

/** Thrown to undo a transaction whose answer is a refusal; never leaves `write`. */
class Refusing extends Error {}

/** The store over an open database; `release` runs when it is closed. */
export function storeOver(
  database: BetterSqlite3.Database,
  opened: {
    folder: DataFolder
    backup: string | null
    careDue: boolean
    undo?: boolean
    release: () => void
  },
): Store {
  const { folder, backup, careDue, undo = true, release } = opened
  const commits = countCommits()
  const connected = (over: BetterSqlite3.Database) => ({
    read: { database: over },
    ...(undo ? recorder : unrecorded)(over, (use) => inTransaction(over, use), commits.add),
  })
  let open = connected(database)
  return {
    folder,
    backup,
    careDue,
    get read() {
      return open.read
    },
    write: (use) => open.write(use),
    get undo() {
      return open.undo
    },
    commits,
    backUp: (now) => unlessDiskFails(() => ok(backUp(folder, open.read.database, now))),
    restore: (copy, now) =>
      unlessDiskFails(() => {
        const prepared = prepareCopy(folder, copy, open.read)
        if (!prepared.ok) return prepared
        withoutJournal(open.read.database)
        open.read.database.close()
        try {
          return ok(putInPlace(folder, prepared.value, now))
        } finally {
          open = connected(openDatabase(folder.database))
          commits.add({ meetingIds: [], heads: true, restored: true, undone: [] })
        }
      }),
    close: () => {
      open.read.database.close()
      release()
    },
  }
}

function inTransaction<T>(database: BetterSqlite3.Database, use: (handle: Writable) => Result<T>): Result<T> {
  let answer: Result<T> | null = null
  return unlessDiskFails(() => {
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
      throw error
    }
  })
}

function unlessDiskFails<T>(use: () => Result<T>): Result<T> {
  try {
    return use()
  } catch (error) {
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
