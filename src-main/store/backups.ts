import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type BetterSqlite3 from 'better-sqlite3'
import { backupsToKeep } from './backups-to-keep.ts'
import type { DataFolder } from './data-folder.ts'
import { syncFile, syncFolder } from './durable.ts'

const backupName = /^referent-\d{8}T\d{9}Z\.sqlite$/

/** The backups' file names, newest first. */
export function listBackups(folder: DataFolder): string[] {
  if (!existsSync(folder.backups)) return []
  return readdirSync(folder.backups)
    .filter((name) => backupName.test(name))
    .sort()
    .reverse()
}

/** The newest backup's path, null where there is none. */
export function newestBackup(folder: DataFolder): string | null {
  const [newest] = listBackups(folder)
  return newest === undefined ? null : join(folder.backups, newest)
}

/**
 * Lays a copy of the store in `backups/` unless nothing has changed since the newest one; answers the newest
 * backup's path, and whether it was made now. On opening it is called before anything is written, so that the copy is the
 * last good state.
 */
export function backUp(
  folder: DataFolder,
  database: BetterSqlite3.Database,
  now: Date,
): { path: string; made: boolean } {
  const newest = newestBackup(folder)
  if (newest !== null && !changedSince(folder, newest)) return { path: newest, made: false }
  const path = join(folder.backups, `referent-${stamp(now)}.sqlite`)
  clearUnfinished(folder)
  const unfinished = `${path}.tmp`
  database.prepare('VACUUM INTO ?').run(unfinished)
  syncFile(unfinished)
  renameSync(unfinished, path)
  syncFolder(folder.backups)
  thinOut(folder)
  return { path, made: true }
}

/** A moment as a part of a file name: "20260302T091500000Z". */
export function stamp(now: Date): string {
  return now.toISOString().replaceAll(/[-:.]/g, '')
}

function changedSince(folder: DataFolder, backup: string): boolean {
  const made = statSync(backup).mtimeMs
  const files = [folder.database, `${folder.database}-wal`].filter((path) => existsSync(path))
  return files.some((path) => statSync(path).size > 0 && statSync(path).mtimeMs > made)
}

function clearUnfinished(folder: DataFolder): void {
  for (const name of readdirSync(folder.backups).filter((one) => one.endsWith('.sqlite.tmp')))
    rmSync(join(folder.backups, name))
}

function thinOut(folder: DataFolder): void {
  const names = listBackups(folder)
  const kept = new Set(backupsToKeep(names))
  for (const name of names.filter((one) => !kept.has(one))) rmSync(join(folder.backups, name))
}
