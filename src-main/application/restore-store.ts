import type { Result } from '../domain/result.ts'
import { type Restored, restoreBackup, startAfresh } from '../store/restore-backup.ts'

/** Puts the newest sound backup, the one named, or an empty store in the store's place; what stood there is set aside. */
export function restoreStore(
  { dataFolder, holder }: { dataFolder: string; holder: string },
  wanted: 'afresh' | { readonly backup: string | null },
): Result<Restored> {
  const opening = { root: dataFolder, holder, now: new Date() }
  return wanted === 'afresh' ? startAfresh(opening) : restoreBackup(opening, wanted.backup)
}
