import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** The places in a data folder. */
export interface DataFolder {
  readonly root: string
  readonly database: string
  readonly lock: string
  readonly holder: string
  /** There while the store was found damaged in use, and has not been read through since. */
  readonly suspect: string
  readonly backups: string
  readonly exports: string
  readonly files: string
  readonly log: string
}

/** Where everything lies in the data folder at `root`. */
export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    database: join(root, 'referent.sqlite'),
    lock: join(root, 'referent.lock'),
    holder: join(root, 'referent.holder.json'),
    suspect: join(root, 'referent.mistanke'),
    backups: join(root, 'backups'),
    exports: join(root, 'exports'),
    files: join(root, 'files'),
    log: join(root, 'log'),
  }
}

/** Makes the folders that are missing, for the user's eyes alone. */
export function makeFolders(folder: DataFolder): void {
  for (const path of [folder.root, folder.backups, folder.exports, folder.files, folder.log])
    mkdirSync(path, { recursive: true, mode: 0o700 })
}
