import type { FileReader } from './file-reader.ts'

/** Reads files in this thread; what reads them is loaded with the first. */
export function threadFileReader(): FileReader {
  return {
    check: async (file) => (await import('./check-file.ts')).checkFile(file),
    close: async () => {},
  }
}
