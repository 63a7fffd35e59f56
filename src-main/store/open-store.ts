import { accessSync, constants, existsSync } from 'node:fs'
import { basename } from 'node:path'
import type Database from 'better-sqlite3'
import { type Refusal, refusal } from '../domain/refusal.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { backUp, listBackups, newestBackup } from './backups.ts'
import { canWait, clearSuspicion } from './care.ts'
import { listSetAside } from './copies.ts'
import type { DataFolder } from './data-folder.ts'
import { forgetTheGone } from './forget-the-gone.ts'
import { holdingFolder, type Opening } from './holding-folder.ts'
import { latestVersion } from './migrations/index.ts'
import { migrate, storeVersion } from './migrations/run.ts'
import { examine, openDatabase, setAside } from './open-database.ts'
import { type Store, storeOver } from './store.ts'

/**
 * Opens the store: lock, integrity check, backup of the last good state, migrations. Refused where another program
 * holds the folder (`data-folder-in-use`), where the file is from a newer program (`store-newer`, untouched) or may only
 * be read (`store-read-only`), and where it is damaged (`store-damaged`, set aside) or gone while backups remain (`store-missing`): an empty store
 * never takes the place of a lost one in silence.
 */
export function openStore(opening: Opening): Result<Store> {
  return holdingFolder(opening, (folder, lock) => {
    const opened = openHeld(folder, opening, lock.release)
    if (!opened.ok) lock.release()
    return opened
  })
}

function openHeld(folder: DataFolder, opening: Opening, release: () => void): Result<Store> {
  const { now, undo = true, careLaterFrom = Number.POSITIVE_INFINITY } = opening
  const waits = existsSync(folder.database) && canWait(folder, careLaterFrom)
  const problem = existsSync(folder.database) ? examined(folder, now, !waits) : lost(folder)
  if (problem !== null) return refused(problem)
  if (!isNewOrWritable(folder)) return refused(readOnly(folder))
  const database = openDatabase(folder.database)
  try {
    const isNew = storeVersion(database) === 0
    // What is about to be changed by migrations is copied first, however large it is.
    const careDue = waits && storeVersion(database) === latestVersion
    const backup = isNew ? null : careDue ? newestBackup(folder) : backUp(folder, database, now).path
    if (isNew) shapeNew(database)
    else migrate(database)
    forgetTheGone(database)
    return ok(storeOver(database, { folder, backup, careDue, undo, release }))
  } catch (error) {
    database.close()
    throw error
  }
}

/**
 * Gives a new store its shape without waiting for the disk after each migration: nothing in it has been acknowledged, a cut
 * leaves a sound file of an earlier version, and the first commit of anybody's words waits for all that went before it.
 */
function shapeNew(database: Database.Database): void {
  database.pragma('synchronous = NORMAL')
  migrate(database)
  database.pragma('synchronous = FULL')
}

function examined(folder: DataFolder, now: Date, thoroughly: boolean): Refusal | null {
  const found = examine(folder.database, thoroughly)
  if (thoroughly) clearSuspicion(folder)
  const emptied = found.state === 'sound' && found.version === 0 && listBackups(folder).length > 0
  if (found.state === 'damaged' || emptied) return damaged(folder, setAside(folder, now))
  return found.version > latestVersion ? newer() : null
}

function lost(folder: DataFolder): Refusal | null {
  const [aside] = listSetAside(folder)
  if (aside !== undefined) return damaged(folder, aside)
  if (listBackups(folder).length === 0) return null
  return refusal(
    'store-missing',
    `Filen med møderne (${basename(folder.database)}) er væk, men der er sikkerhedskopier af den. Intet er ændret. ${backupWords(folder)}`,
    restoreWords,
  )
}

function damaged(folder: DataFolder, aside: string): Refusal {
  return refusal(
    'store-damaged',
    `Filen med møderne er beskadiget. Den er lagt til side som ${basename(aside)}, og intet er slettet. ${backupWords(folder)}`,
    restoreWords,
  )
}

const restoreWords =
  'Hent den nyeste sikkerhedskopi med «referent restore», eller begynd forfra med «referent restore --afresh».'

function backupWords(folder: DataFolder): string {
  const backups = listBackups(folder)
  if (backups.length === 0) return 'Der er ingen sikkerhedskopier.'
  const shown = backups.slice(0, 5).join(', ')
  return `Sikkerhedskopier i ${basename(folder.backups)}: ${shown}${backups.length > 5 ? ` og ${backups.length - 5} ældre` : ''}.`
}

/** SQLite opens a file that may only be read as if all were well, and then no change can be saved. */
function isNewOrWritable({ database }: DataFolder): boolean {
  try {
    if (existsSync(database)) accessSync(database, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function readOnly({ database }: DataFolder): Refusal {
  return refusal(
    'store-read-only',
    `Filen med møderne (${database}) må kun læses, så intet i den kan ændres. Den er uskadt.`,
    'Giv dig selv lov til at ændre filen, eller få hjælp til det, og åbn programmet igen.',
    { path: database },
  )
}

function newer(): Refusal {
  return refusal(
    'store-newer',
    'Møderne er gemt af en nyere version af programmet. Intet er ændret.',
    'Åbn dem med den nye version, eller hent den.',
  )
}
