import type { Result } from '../domain/result.ts'
import { importArchivePdf } from './archive-pdf/import-archive-pdf.ts'
import { importMinutes } from './import-minutes.ts'
import type { ImportedMeeting } from './imported-meeting.ts'
import { importWordFile } from './word-file/import-word-file.ts'

/** Reads a meeting from a file and recognises what it is by its first bytes: a Word file, a PDF, or else text in UTF-8. */
export function importFile(source: { fileName: string; bytes: Uint8Array }): Result<ImportedMeeting> {
  if (beginsWith(source.bytes, 'PK\u0003\u0004')) return importWordFile(source)
  if (beginsWith(source.bytes, '%PDF-')) return importArchivePdf(source)
  return importMinutes({ fileName: source.fileName, text: new TextDecoder().decode(source.bytes) })
}

function beginsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((character, at) => bytes[at] === character.charCodeAt(0))
}
