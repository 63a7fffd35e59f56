import { readFile } from './read-file.ts'
import type { Unreadable } from './reading.ts'
import { type Found, findIn } from './words/find.ts'
import type { Sought } from './words/sought.ts'

/** What reading a finished file back gave: what of the sought is in it, and what of it could not be read. */
export interface ReadBack {
  readonly hits: readonly Found[]
  readonly unreadable: readonly Unreadable[]
}

/**
 * Reads a finished file (PDF, Word, HTML, data, a zip of such) from its first byte to its last and says where anything
 * of `sought` stands in it, in its name too. It knows nothing of how the file was made. Where something could not be
 * read, nothing can be promised of the file.
 */
export function readBack(bytes: Uint8Array, fileName: string, sought: readonly Sought[]): ReadBack {
  const { passages, unreadable } = readFile(bytes, fileName)
  return { hits: findIn([...passages, { place: 'filens navn', pieces: [fileName] }], sought), unreadable }
}
