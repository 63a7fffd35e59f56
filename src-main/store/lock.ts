import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { refusal } from '../domain/refusal.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { DataFolder } from './data-folder.ts'

/** A held data folder; `release` gives it free. */
export interface Lock {
  release(): void
}

/**
 * Takes the data folder for one program. The lock is the operating system's own, through SQLite's exclusive lock on
 * a small file, so that it ends with the process however that ends. Who holds it is written beside it, for the
 * words of the refusal `data-folder-in-use` alone.
 */
export function takeLock(folder: DataFolder, holder: string, now: Date): Result<Lock> {
  const database = new Database(folder.lock, { timeout: 300 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (!isBusy(error)) throw error
    return refused(inUse(folder))
  }
  writeFileSync(folder.holder, JSON.stringify({ holder, since: now.toISOString() }))
  return ok({ release: () => database.close() })
}

function inUse(folder: DataFolder) {
  const held = readHolder(folder)
  const who = held === null ? 'et andet program' : `${held.holder} siden ${clock(held.since)}`
  return refusal(
    'data-folder-in-use',
    `Mappen med møderne er i brug af ${who}. Intet er ændret.`,
    'Luk det andet program, og prøv igen.',
  )
}

/** Who wrote that they hold the folder; null where nobody did in a way that can be read. */
function readHolder(folder: DataFolder): { holder: string; since: string } | null {
  try {
    const { holder, since }: Record<string, unknown> = JSON.parse(readFileSync(folder.holder, 'utf8'))
    if (typeof holder !== 'string' || typeof since !== 'string') return null
    return Number.isNaN(Date.parse(since)) ? null : { holder, since }
  } catch {
    return null
  }
}

function clock(since: string): string {
  const moment = new Date(since)
  const date = moment.toLocaleDateString('da-DK', { day: 'numeric', month: 'long', year: 'numeric' })
  const time = moment.toLocaleTimeString('da-DK', { hour: '2-digit', minute: '2-digit' })
  return `${date} kl. ${time}`
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
