import { forAudience } from '../../documents/compose/audience.ts'
import { compose } from '../../documents/compose/compose.ts'
import { standardRules } from '../../documents/compose/meeting-rules.ts'
import { exportFileName } from '../../documents/file-name.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import type { BinderAttachment } from '../../documents/print/binder/job.ts'
import { labelledAttachments } from '../../documents/print/binder/labelled-attachments.ts'
import type { Attachment } from '../../domain/meeting/attachment.ts'
import { ok, type Result } from '../../domain/result.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { readStoredFile } from '../../store/files.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { printableContent } from './printable.ts'

/**
 * The agenda and all its PDF attachments as one PDF (samlet dagsorden med bilag). `separate` has a line for every
 * attachment that is not in it, with the reason; none of them stops the others.
 */
export async function agendaWithAttachments(
  { store, printer }: AppContext,
  { meetingId, audience }: { meetingId: string; audience: Outline['audience'] },
): Promise<Result<{ fileName: string; file: File; separate: string[] }>> {
  const content = printableContent(store.read, meetingId)
  if (!content.ok) return content
  const rules = rulesOf(store.read, meetingId)
  const attachments = labelledAttachments(forAudience(content.value, audience)).map((known) => ({
    itemNumber: known.itemNumber,
    label: known.label,
    title: known.title,
    file: fileOf(store.folder, known.attachment),
  }))
  const outline = compose(content.value, { kind: 'agenda', audience, rules })
  const { bytes, separate } = await printer.binder({ outline, attachments })
  const fileName = exportFileName(content.value, 'agenda', 'pdf').replace(/\.pdf$/, ' med bilag.pdf')
  const file = new File([new Uint8Array(bytes)], fileName, { type: 'application/pdf' })
  return ok({ fileName, file, separate: [...separate] })
}

function fileOf(folder: DataFolder, { sha256, fileName, title }: Attachment): BinderAttachment['file'] {
  if (sha256 === null) return 'none'
  const name = fileName ?? title ?? ''
  const read = readStoredFile(folder, sha256, name)
  if (read.ok) return { name, bytes: read.value }
  return read.refusal.code === 'file-damaged' ? 'damaged' : 'missing'
}

function rulesOf(handle: Readable, meetingId: string) {
  const meeting = meetingById(handle, meetingId)
  return (meeting && settingsOf(handle, meeting.committeeId)) ?? standardRules
}
