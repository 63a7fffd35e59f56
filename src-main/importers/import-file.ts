import { strFromU8 } from 'fflate'
import { bundleExtension } from '../domain/meeting/bundle.ts'
import type { Result } from '../domain/result.ts'
import { refuseOtherZip } from './carried/refuse-other-zip.ts'
import { importMinutes } from './import-minutes.ts'
import type { ImportedMeeting } from './imported-meeting.ts'

interface Source {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/**
 * Reads a meeting from a file and recognises what it is by its first bytes: a meeting sent by a colleague, a Word file, a PDF, or else text.
 * The readers of the first three are loaded where there is something for them to read.
 */
export async function importFile(source: Source): Promise<Result<ImportedMeeting>> {
  const isZip = beginsWith(source.bytes, 'PK\u0003\u0004')
  if (isZip || isSentMeeting(source)) {
    const { importBundle, refuseBundle } = await import('./bundle/import-bundle.ts')
    const bundle = isZip ? importBundle(source) : null
    if (bundle !== null) return isBroken(bundle) ? (otherZip(source) ?? bundle) : bundle
    if (isSentMeeting(source)) return refuseBundle(source.fileName)
    return (await import('./word-file/import-word-file.ts')).importWordFile(source)
  }
  if (beginsWith(source.bytes, '%PDF-'))
    return (await import('./archive-pdf/import-archive-pdf.ts')).importArchivePdf(source)
  return importMinutes({ fileName: source.fileName, text: textOf(source.bytes) })
}

function isBroken(bundle: Result<ImportedMeeting>): boolean {
  return !bundle.ok && bundle.refusal.code === 'bundle-damaged'
}

function otherZip(source: Source): Result<ImportedMeeting> | null {
  return isSentMeeting(source) ? null : refuseOtherZip(source)
}

/** A meeting that was sent, by its name, however damaged; a meeting file as text may have the name too. */
function isSentMeeting({ fileName, bytes }: Source): boolean {
  return fileName.toLowerCase().endsWith(bundleExtension) && bytes.length > 0 && !beginsWith(bytes, '{')
}

/** UTF-8, or UTF-16 where the file begins with its mark, as Notepad may write it. */
function textOf(bytes: Uint8Array): string {
  if (beginsWith(bytes, '\u00ff\u00fe')) return utf16(bytes, true)
  if (beginsWith(bytes, '\u00fe\u00ff')) return utf16(bytes, false)
  return strFromU8(bytes)
}

function utf16(bytes: Uint8Array, lowFirst: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const units = Array.from({ length: Math.floor(bytes.length / 2) }, (_, at) =>
    String.fromCharCode(view.getUint16(at * 2, lowFirst)),
  )
  return units.join('')
}

function beginsWith(bytes: Uint8Array, sign: string): boolean {
  return [...sign].every((character, at) => bytes[at] === character.charCodeAt(0))
}
