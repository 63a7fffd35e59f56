import { basename } from 'node:path'
import { refusal } from '../domain/refusal.ts'
import { type Result, refused } from '../domain/result.ts'
import { type DataFolder, dataFolderAt, makeFolders } from './data-folder.ts'
import { type Lock, takeLock } from './lock.ts'

/** Who opens the data folder at `root`, and when. */
export interface Opening {
  readonly root: string
  readonly holder: string
  readonly now: Date
  /** Whether changes are logged, to be taken back while the program runs; they are unless this says otherwise. */
  readonly undo?: boolean
  /** The size in bytes from which a store is looked through and copied later, by `careForStore`; never, unless given. */
  readonly careLaterFrom?: number
}

/**
 * Takes the data folder and runs `use`, which gives the lock free when it is done with it; an exception gives it free
 * too. A folder that the system does not let us write in is refused (`data-folder-unusable`).
 */
export function holdingFolder<T>(
  opening: Opening,
  use: (folder: DataFolder, lock: Lock) => Result<T>,
): Result<T> {
  const folder = dataFolderAt(opening.root)
  let lock: Lock | null = null
  try {
    makeFolders(folder)
    const taken = takeLock(folder, opening.holder, opening.now)
    if (!taken.ok) return taken
    lock = taken.value
    return use(folder, lock)
  } catch (error) {
    lock?.release()
    if (!isUnusable(error)) throw error
    return refused(unusable(opening.root))
  }
}

/** What the system, or SQLite on its behalf, says where a folder cannot be made, read or written. */
const unusableCodes =
  /^(EACCES|EPERM|EROFS|ENOTDIR|EISDIR|EEXIST|ENOENT|ELOOP|ENAMETOOLONG|ENOSPC|EDQUOT|EIO|EBUSY|SQLITE_(CANTOPEN|READONLY|FULL|IOERR))/

function isUnusable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && unusableCodes.test(String(error.code))
}

function unusable(root: string) {
  return refusal(
    'data-folder-unusable',
    `Der kan ikke skrives i mappen «${basename(root)}» (${root}). Intet er ændret.`,
    'Se efter, om mappen eller drevet er der, om mappen må ændres, og om der er plads på disken, eller vælg en anden mappe.',
    { folder: root },
  )
}
