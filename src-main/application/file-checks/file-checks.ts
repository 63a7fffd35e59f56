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

/**
 * The checks of the files of a store. What is found is kept there by the file's content; what was not found because of the
 * file's name or of the disk is known only as long as the program runs.
 */
export function fileChecks(store: Store, reader: FileReader): FileChecks {
  const inLine = new Set<string>()
  const unread = new Map<string, FileCheck>()
  let line: Promise<void> = Promise.resolve()
  let open = true

  async function readOne(file: AttachedContent): Promise<void> {
    if (!open) return
    const { sha256, fileName } = file
    const path = storedFilePath(store.folder, sha256)
    const found = await reader.check({ path, fileName }).catch(() => damaged)
    inLine.delete(keyOf(file))
    if (found === damaged || found.notRead === 'kind') unread.set(keyOf(file), found)
    else if (open) store.write((handle) => ok(saveFileCheck(handle, sha256, found)))
  }

  return {
    of: (file) => {
      const known = fileCheckOf(store.read, file.sha256) ?? unread.get(keyOf(file)) ?? null
      if (known === null && open && !inLine.has(keyOf(file))) {
        inLine.add(keyOf(file))
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

const damaged = checkFileText({ read: false, why: 'damaged' })

/** The same content under a name with another ending is another file to read. */
function keyOf({ sha256, fileName }: AttachedContent): string {
  return `${sha256} ${fileName}`
}
