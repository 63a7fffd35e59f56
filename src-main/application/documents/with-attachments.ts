import { forAudience } from '../../documents/compose/audience.ts'
import { compose } from '../../documents/compose/compose.ts'
import { exportFileName } from '../../documents/file-name.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import type { BinderAttachment } from '../../documents/print/binder/job.ts'
import { labelledAttachments } from '../../documents/print/binder/labelled-attachments.ts'
import type { Attachment } from '../../domain/meeting/attachment.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { Said } from '../../domain/told/say.ts'
import type { DataFolder } from '../../store/data-folder.ts'
import { readStoredFile } from '../../store/files.ts'
import type { AppContext } from '../context.ts'
import { meetingOnPaper } from './paper-of.ts'
import { guardPublic } from './read-back-guard.ts'

/**
 * The agenda and all its PDF attachments as one PDF (samlet dagsorden med bilag). `separate` has a line for every
 * attachment that is not in it, with the reason; none of them stops the others.
 */
export async function agendaWithAttachments(
  { store, printer }: AppContext,
  { meetingId, audience }: { meetingId: string; audience: Outline['audience'] },
): Promise<Result<{ fileName: string; file: File; separate: Said[] }>> {
  const meeting = meetingOnPaper(store.read, meetingId)
  if (!meeting.ok) return meeting
  const { content, settings: rules } = meeting.value
  const bind = (said: MeetingContent) =>
    printer.binder({
      outline: compose(said, { kind: 'agenda', audience, rules }),
      attachments: toBind(forAudience(said, audience), store.folder),
    })
  const { bytes, separate } = await bind(content)
  const allowed = forAudience(content, audience)
  const fileName = exportFileName(allowed, 'agenda', 'pdf').replace(/\.pdf$/, ' med bilag.pdf')
  if (audience === 'public') {
    const made = { internal: content, public: allowed, read: printer.readBack }
    const again = async (open: MeetingContent) => (await bind(open)).bytes
    const guarded = await guardPublic(bytes, fileName, { ...made, again })
    if (!guarded.ok) return guarded
  }
  const file = new File([new Uint8Array(bytes)], fileName, { type: 'application/pdf' })
  return ok({ fileName, file, separate: [...separate] })
}

function toBind(allowed: MeetingContent, folder: DataFolder): BinderAttachment[] {
  return labelledAttachments(allowed).map(({ itemNumber, label, title, attachment }) => ({
    itemNumber,
    label,
    title,
    file: fileOf(folder, attachment),
  }))
}

function fileOf(folder: DataFolder, { sha256, fileName, title }: Attachment): BinderAttachment['file'] {
  if (sha256 === null) return 'none'
  const name = fileName ?? title ?? ''
  const read = readStoredFile(folder, sha256, name)
  if (read.ok) return { name, bytes: read.value }
  return read.refusal.code === 'file-damaged' ? 'damaged' : 'missing'
}
