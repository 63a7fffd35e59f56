import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { refusal } from '../domain/refusal.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { StoreCopy } from './copies.ts'
import { listedMeetings } from './copy-contents.ts'
import type { DataFolder } from './data-folder.ts'
import { syncFile, syncFolder } from './durable.ts'
import type { Readable } from './handle.ts'
import { latestVersion } from './migrations/index.ts'
import { migrate } from './migrations/run.ts'
import { asidePath, examine } from './open-database.ts'

/** Lays a copy ready beside the open store, sound and in this program's shape; answers where. The store is not touched. */
export function prepareCopy(folder: DataFolder, copy: StoreCopy, present: Readable): Result<string> {
  const found = examine(copy.path)
  if (found.state === 'damaged' || found.version === 0) return refused(unreadable(copy))
  if (found.version > latestVersion) return refused(newer(copy))
  const prepared = `${folder.database}.tmp`
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(prepared + suffix, { force: true })
  for (const suffix of ['', '-wal'])
    if (existsSync(copy.path + suffix)) copyFileSync(copy.path + suffix, prepared + suffix)
  const database = new Database(prepared)
  try {
    withoutJournal(database)
    migrate(database)
    database.transaction(() => countOn({ database }, present))()
  } finally {
    database.close()
  }
  syncFile(prepared)
  return ok(prepared)
}

/**
 * Counts the meetings that differ on past both revisions: work that goes on from here never gets a number that other work
 * had, and by the number is told what would be lost when a copy is restored.
 */
function countOn(copy: Readable, present: Readable): void {
  const now = new Map(listedMeetings(present).map(({ id, revision }) => [id, revision]))
  const set = copy.database.prepare('UPDATE meetings SET revision = ? WHERE id = ?')
  for (const { id, revision } of listedMeetings(copy)) {
    const other = now.get(id)
    if (other !== undefined && other !== revision) set.run(Math.max(revision, other) + 1, id)
  }
}

/**
 * Puts a prepared store in the place of one that is closed and has no journal, and sets that one aside; answers the name
 * it has there. It is copied and not moved, so that a whole store stands in the place at every moment.
 */
export function putInPlace(folder: DataFolder, prepared: string, now: Date): string {
  const aside = asidePath(folder, now)
  const unfinished = `${aside}.tmp`
  copyFileSync(folder.database, unfinished)
  syncFile(unfinished)
  renameSync(unfinished, aside)
  renameSync(prepared, folder.database)
  syncFolder(folder.root)
  return basename(aside)
}

/** Brings everything into the one file, so that nothing is lost when it is copied alone. */
export function withoutJournal(database: Database.Database): void {
  const mode = database.pragma('journal_mode = DELETE', { simple: true })
  if (mode !== 'delete') throw new Error(`The journal is still ${mode}`)
}

function unreadable({ name }: StoreCopy) {
  return refusal(
    'backup-unreadable',
    `Sikkerhedskopien «${name}» kan ikke læses. Intet er ændret.`,
    'Vælg en anden sikkerhedskopi.',
    { name },
  )
}

function newer({ name }: StoreCopy) {
  return refusal(
    'backup-newer',
    `Sikkerhedskopien «${name}» er lavet af en nyere version af programmet. Intet er ændret.`,
    'Vælg en anden, eller hent den nye version.',
    { name },
  )
}
