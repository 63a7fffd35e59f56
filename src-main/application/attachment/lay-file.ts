import { noteFileSize } from '../../store/attached-files.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { storeFile } from '../../store/files.ts'
import type { Writable } from '../../store/handle.ts'

/** Lays a file in the data folder and writes its size down; answers its SHA-256. */
export function layFile(handle: Writable, folder: DataFolder, bytes: Uint8Array): string {
  const sha256 = storeFile(folder, bytes)
  noteFileSize(handle, sha256, bytes.length)
  return sha256
}
