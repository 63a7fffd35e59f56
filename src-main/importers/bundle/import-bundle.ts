import { strFromU8, unzipSync } from 'fflate'
import {
  bundledFile,
  bundledMeeting,
  bundledOrigin,
  bundledSigned,
  originIn,
} from '../../domain/meeting/bundle.ts'
import { keptMinutesIn } from '../../domain/meetings/kept-minutes.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { ImportedMeeting } from '../imported-meeting.ts'
import { readMeetingFile } from '../meeting-file/read-meeting-file.ts'

const ours = [bundledMeeting, bundledOrigin, bundledSigned]

/** Bytes that a bundle may unpack to. */
const mostBytes = 1_000_000_000

/**
 * Reads a meeting that a colleague sent as one file (`.referent`): the meeting file, and the attachments' files by content.
 * Null where the zip is no such file. Refused where it is damaged or unpacks to more than a gigabyte.
 */
export function importBundle(source: {
  fileName: string
  bytes: Uint8Array
}): Result<ImportedMeeting> | null {
  const { fileName } = source
  const parts = partsOf(source.bytes)
  if (parts === null) return refuseBundle(fileName)
  const meeting = parts[bundledMeeting]
  if (meeting === undefined) return null
  const content = readMeetingFile(strFromU8(meeting))
  if (!content.ok) return content
  const kept = parts[bundledSigned]
  const signed = kept === undefined ? null : keptMinutesIn(strFromU8(kept))
  if (kept !== undefined && signed === null) return refuseBundle(fileName)
  const files = Object.entries(parts).flatMap(([name, bytes]) => {
    const sha256 = bundledFile(name)
    return sha256 === null ? [] : [[sha256, bytes] as const]
  })
  const origin = parts[bundledOrigin]
  return ok({
    content: content.value,
    findings: [],
    notUnderstood: [],
    leftOut: [],
    files: new Map(files),
    origin: origin === undefined ? null : originIn(strFromU8(origin)),
    signed,
  })
}

/** The parts that are ours; null where the zip is damaged or too big. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  let total = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = ours.includes(name) || bundledFile(name) !== null
        if (wanted) total += originalSize
        if (total > mostBytes) throw new Error('the file unpacks to too much')
        return wanted
      },
    })
  } catch {
    return null
  }
}

/** The refusal of such a file that is damaged, or too big. */
export function refuseBundle(fileName: string) {
  return refused(
    refusal(
      'bundle-damaged',
      `«${fileName}» er beskadiget eller for stor og kan ikke læses. Intet er ændret.`,
      'Bed om at få filen igen. Den kan være afbrudt undervejs.',
      { fileName },
    ),
  )
}
