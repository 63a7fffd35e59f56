import { bundleFileName } from '../../documents/file-name.ts'
import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import { zipArchive } from '../../documents/print/zip-archive.ts'
import { attachmentsIn } from '../../domain/attachments/attachments-in.ts'
import { bundledMeeting, bundledName, bundledOrigin, bundledSigned } from '../../domain/meeting/bundle.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { ok, type Result } from '../../domain/result.ts'
import { readStoredFile } from '../../store/files.ts'
import { originOf } from '../../store/meeting-origin.ts'
import { keptMinutesOf } from '../../store/signed-minutes.ts'
import type { AppContext } from '../context.ts'
import { compression } from './compression.ts'
import { printableContent } from './printable.ts'

/** The whole meeting, internal things too, with its attachments' files and its minutes as they were signed, as one file for a colleague's program. */
export function meetingForColleague(
  { store }: AppContext,
  { meetingId }: { meetingId: string },
): Result<{ fileName: string; file: File; missing: Refusal[] }> {
  const content = printableContent(store.read, meetingId)
  if (!content.ok) return content
  const parts = new Map<string, Uint8Array>([
    [bundledMeeting, printMeetingFile(content.value)],
    [bundledOrigin, new TextEncoder().encode(originOf(store.read, meetingId))],
  ])
  const kept = keptMinutesOf(store.read, meetingId)
  if (kept !== null) parts.set(bundledSigned, new TextEncoder().encode(JSON.stringify(kept)))
  const missing: Refusal[] = []
  for (const { sha256, fileName, title } of attachmentsIn(content.value)) {
    if (sha256 === null || parts.has(bundledName(sha256))) continue
    const name = fileName ?? title ?? sha256
    const read = readStoredFile(store.folder, sha256, name)
    if (read.ok) parts.set(bundledName(sha256), read.value)
    else missing.push(read.refusal)
  }
  const archive = zipArchive(parts, content.value.meeting.date, compression)
  const fileName = bundleFileName(content.value)
  const file = new File([new Uint8Array(archive)], fileName, { type: 'application/zip' })
  return ok({ fileName, file, missing })
}
