import { meetingFileFormat } from '../../domain/meeting/meeting-file.ts'
import { ok, type Result } from '../../domain/result.ts'
import { readCarried } from '../carried/read-carried.ts'
import { refuseDamaged, refuseForeign } from '../carried/refuse-foreign.ts'
import type { ImportedMeeting } from '../imported-meeting.ts'
import { embeddedFiles } from './embedded-files.ts'

/**
 * Reads a meeting back from a PDF that Referent saved for the archive, from the meeting file inside it. Refused: a damaged
 * file, a PDF without a meeting inside, and one that carries only a part of a meeting.
 */
export function importArchivePdf(source: { fileName: string; bytes: Uint8Array }): Result<ImportedMeeting> {
  const { fileName, bytes } = source
  const files = embeddedFiles(bytes)
  if (files === null) return refuseDamaged(fileName, 'PDF')
  const json = files.find((text) => text.includes(`"${meetingFileFormat}"`))
  if (json === undefined) return refuseForeign(fileName, 'PDF')
  const content = readCarried(fileName, json)
  return content.ok ? ok({ content: content.value, findings: [], notUnderstood: [], leftOut: [] }) : content
}
