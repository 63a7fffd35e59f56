import { copyFileSync, existsSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusal } from '../domain/refusal.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { listBackups } from './backups.ts'
import type { DataFolder } from './data-folder.ts'
import { syncFile, syncFolder } from './durable.ts'
import { holdingFolder, type Opening } from './holding-folder.ts'
import { migrate } from './migrations/run.ts'
import { examine, openDatabase, setAside } from './open-database.ts'

/** What stands in the store's place after a restore; `setAside` is the file that stood there, null where none did. */
export interface Restored {
  readonly from: string | null
  readonly setAside: string | null
}

/** Puts the newest sound backup, or the one named, in the store's place; what stood there is set aside. */
export function restoreBackup(opening: Opening, name: string | null): Result<Restored> {
  return holding(opening, (folder) => {
    const wanted = name === null ? listBackups(folder) : [basename(name)]
    const found = wanted.find((one) => isSound(join(folder.backups, one)))
    if (found === undefined) return refused(noBackup(name))
    const copy = `${folder.database}.tmp`
    copyFileSync(join(folder.backups, found), copy)
    syncFile(copy)
    const aside = setAsideIfThere(folder, opening.now)
    renameSync(copy, folder.database)
    syncFolder(folder.root)
    return ok({ from: found, setAside: aside })
  })
}

/** Begins with an empty store; what stood in its place is set aside. */
export function startAfresh(opening: Opening): Result<Restored> {
  return holding(opening, (folder) => {
    const aside = setAsideIfThere(folder, opening.now)
    const database = openDatabase(folder.database)
    migrate(database)
    database.close()
    return ok({ from: null, setAside: aside })
  })
}

function holding(opening: Opening, use: (folder: DataFolder) => Result<Restored>): Result<Restored> {
  return holdingFolder(opening, (folder, lock) => {
    const restored = use(folder)
    lock.release()
    return restored
  })
}

/** Sets the store aside, and a journal it may have left: under another store that would do harm. */
function setAsideIfThere(folder: DataFolder, now: Date): string | null {
  const stood = existsSync(folder.database)
  const target = basename(setAside(folder, now))
  return stood ? target : null
}

function isSound(path: string): boolean {
  return existsSync(path) && examine(path).state === 'sound'
}

/** No backup of a name, or where it is null none at all, that can be read. */
export function noBackup(name: string | null) {
  return refusal(
    'backup-not-found',
    name === null
      ? 'Der er ingen sikkerhedskopi, som kan læses. Intet er ændret.'
      : `Sikkerhedskopien «${name}» findes ikke eller kan ikke læses. Intet er ændret.`,
    'Vælg en anden sikkerhedskopi, eller begynd forfra.',
    { name },
  )
}
