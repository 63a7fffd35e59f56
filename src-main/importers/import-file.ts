import { strFromU8 } from 'fflate'
import type { Result } from '../domain/result.ts'
import { importMinutes } from './import-minutes.ts'
import type { ImportedMeeting } from './imported-meeting.ts'

/**
 * Reads a meeting from a file and recognises what it is by its first bytes: a meeting sent by a colleague, a Word file, a PDF, or else text in UTF-8.
 * The readers of the first two are loaded where there is something for them to read.
 */
export async function importFile(source: {
  fileName: string
  bytes: Uint8Array
}): Promise<Result<ImportedMeeting>> {
  if (beginsWith(source.bytes, 'PK\u0003\u0004')) {
    const bundle = (await import('./bundle/import-bundle.ts')).importBundle(source)
    return bundle ?? (await import('./word-file/import-word-file.ts')).importWordFile(source)
  }
  if (beginsWith(source.bytes, '%PDF-'))
    return (await import('./archive-pdf/import-archive-pdf.ts')).importArchivePdf(source)
  return importMinutes({ fileName: source.fileName, text: strFromU8(source.bytes) })
}

function beginsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((character, at) => bytes[at] === character.charCodeAt(0))
}
