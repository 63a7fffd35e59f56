import type { FileCheck } from '../../domain/checks/file-check.ts'

/** A file in the data folder that is to be read, and the name it was attached under. */
export interface FileToRead {
  readonly path: string
  readonly fileName: string
}

/** Where attached files are read: in this thread or in one of its own. */
export interface FileReader {
  check(file: FileToRead): Promise<FileCheck>
  close(): Promise<void>
}
