import { checkFileText, type FileCheck } from '../../domain/checks/file-check.ts'
import { ok } from '../../domain/result.ts'
import { fileCheckOf, saveFileCheck } from '../../store/file-checks.ts'
import { storedFilePath } from '../../store/files.ts'
import type { Store } from '../../store/store.ts'
import type { FileReader } from './file-reader.ts'

/** An attached file, by its content and the name it was attached under. */
export interface AttachedContent {
  readonly sha256: string
  readonly fileName: string
}

/** What was found in the texts of attached files; each is read once, beside everything else. */
export interface FileChecks {
  /** What was found in a file; null where it is not read yet: it then stands in line to be read. */
  of(file: AttachedContent): FileCheck | null
  /** Waits until every file in line is read. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** The checks of the files of a store; what is found is kept there by the file's content. */
export function fileChecks(store: Store, reader: FileReader): FileChecks {
  const inLine = new Set<string>()
  const failed = new Map<string, FileCheck>()
  let line: Promise<void> = Promise.resolve()
  let open = true

  async function readOne({ sha256, fileName }: AttachedContent): Promise<void> {
    if (!open) return
    const path = storedFilePath(store.folder, sha256)
    const found = await reader.check({ path, fileName }).catch(() => null)
    inLine.delete(sha256)
    // What the disk refuses today may be read tomorrow, and is not written down.
    if (found === null) failed.set(sha256, checkFileText({ read: false, why: 'damaged' }))
    else if (open) store.write((handle) => ok(saveFileCheck(handle, sha256, found)))
  }

  return {
    of: (file) => {
      const known = fileCheckOf(store.read, file.sha256) ?? failed.get(file.sha256) ?? null
      if (known === null && open && !inLine.has(file.sha256)) {
        inLine.add(file.sha256)
        line = line.then(() => readOne(file))
      }
      return known
    },
    settled: () => line,
    close: async () => {
      open = false
      await reader.close()
    },
  }
}
