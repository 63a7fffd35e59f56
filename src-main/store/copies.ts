import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { listBackups } from './backups.ts'
import type { DataFolder } from './data-folder.ts'
import type { Readable } from './handle.ts'

/** A copy of the store that can be looked into and put in its place: a backup, or a store that was set aside. */
export interface StoreCopy {
  readonly name: string
  readonly kind: 'backup' | 'set-aside'
  readonly path: string
  /** When it was laid there (ISO 8601, UTC). */
  readonly at: string
  /** In bytes. */
  readonly size: number
}

/** Every copy, the newest first. */
export function listCopies(folder: DataFolder): StoreCopy[] {
  const backups = listBackups(folder).map((name) => copyAt(folder.backups, name, 'backup'))
  const aside = listSetAside(folder).map((name) => copyAt(folder.root, name, 'set-aside'))
  return [...backups, ...aside].sort((one, other) => (one.at < other.at ? 1 : -1))
}

/** The copy of a name, null where none of the copies has it. */
export function findCopy(folder: DataFolder, name: string): StoreCopy | null {
  return listCopies(folder).find((copy) => copy.name === name) ?? null
}

/** The file names of the stores that were set aside, the newest first. */
export function listSetAside(folder: DataFolder): string[] {
  return readdirSync(folder.root)
    .filter((name) => /^referent-lagt-til-side-.*\.sqlite$/.test(name))
    .sort()
    .reverse()
}

/** Reads in a copy without changing it; null where it cannot be read. */
export function readInCopy<T>({ path }: StoreCopy, use: (handle: Readable) => T): T | null {
  if (!existsSync(path)) return null
  let database: Database.Database | null = null
  try {
    database = new Database(path, { readonly: true, timeout: 2000 })
    return use({ database })
  } catch (error) {
    if (error instanceof Database.SqliteError) return null
    throw error
  } finally {
    database?.close()
  }
}

function copyAt(folder: string, name: string, kind: StoreCopy['kind']): StoreCopy {
  const path = join(folder, name)
  const { size, mtime } = statSync(path)
  return { name, kind, path, size, at: momentIn(name) ?? mtime.toISOString() }
}

/** The moment in a file name, as `stamp` writes it. */
function momentIn(name: string): string | null {
  const found = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/.exec(name)
  if (found === null) return null
  const [, year, month, day, hour, minute, second, ms] = found
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`
}
