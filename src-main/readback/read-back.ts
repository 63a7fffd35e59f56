import { readFile } from './read-file.ts'
import type { Unreadable } from './reading.ts'
import { type Found, findIn, type Wanted } from './words/find.ts'

/** What reading a finished file back gave: what of the wanted is in it, and what of it could not be read. */
export interface ReadBack {
  readonly hits: readonly Found[]
  readonly unreadable: readonly Unreadable[]
}

/**
 * Reads a finished file (PDF, Word, HTML, data, a zip of such) from its first byte to its last and says where anything
 * of `wanted` stands in it, in its name too. It knows nothing of how the file was made. Where something could not be
 * read, nothing can be promised of the file.
 */
export function readBack(bytes: Uint8Array, fileName: string, wanted: Wanted): ReadBack {
  const { passages, unreadable } = readFile(bytes, fileName)
  return { hits: findIn([...passages, { place: 'filens navn', pieces: [fileName] }], wanted), unreadable }
}
