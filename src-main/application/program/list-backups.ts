import type { StoreCopyLine } from '../../contract/program.ts'
import { listCopies, readInCopy } from '../../store/copies.ts'
import { holdingOf } from '../../store/copy-contents.ts'
import type { AppContext } from '../context.ts'

/** Every copy of the store and what it holds, the newest first. */
export function listBackups({ store }: AppContext): StoreCopyLine[] {
  return listCopies(store.folder).map((copy) => {
    const { name, kind, at, size } = copy
    return { name, kind, at, size, holds: readInCopy(copy, holdingOf) }
  })
}
