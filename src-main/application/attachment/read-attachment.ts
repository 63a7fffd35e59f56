import { ok, type Result } from '../../domain/result.ts'
import { readStoredFile } from '../../store/files.ts'
import type { AppContext } from '../context.ts'

/** The file behind an attachment, byte for byte as it was attached. */
export function readAttachment(
  { store }: AppContext,
  input: { sha256: string; fileName: string },
): Result<{ file: File }> {
  const read = readStoredFile(store.folder, input.sha256, input.fileName)
  return read.ok ? ok({ file: new File([read.value], input.fileName) }) : read
}
