import { ok, type Result, refused } from '../../domain/result.ts'
import { findCopy } from '../../store/copies.ts'
import { noBackup } from '../../store/restore-backup.ts'
import type { AppContext } from '../context.ts'

/** Puts a copy in the place of the open store, which is set aside. */
export async function restoreBackup(
  { store, storeCare, now }: AppContext,
  { name }: { name: string },
): Promise<Result<{ setAside: string }>> {
  const copy = findCopy(store.folder, name)
  if (copy === null) return refused(noBackup(name))
  // A file that another thread is reading can be put aside on some systems only.
  await storeCare.stop()
  const restored = store.restore(copy, now())
  return restored.ok ? ok({ setAside: restored.value }) : restored
}
