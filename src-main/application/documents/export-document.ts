import { exportFileName } from '../../documents/file-name.ts'
import { ok, type Result } from '../../domain/result.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { printDocument, type WantedDocument } from './print-document.ts'
import { printableContent } from './printable.ts'

const mediaTypes: Record<WantedDocument['format'], string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  html: 'text/html',
  json: 'application/json',
}

/** Prints a document of a meeting, as a file with the name to save it under. */
export async function exportDocument(
  { store, printer }: AppContext,
  input: WantedDocument & { meetingId: string },
): Promise<Result<{ fileName: string; file: File }>> {
  const content = printableContent(store.read, input.meetingId)
  if (!content.ok) return content
  const bytes = await printDocument(
    content.value,
    { ...input, ...rulesOf(store.read, input.meetingId) },
    printer,
  )
  const fileName = exportFileName(content.value, input.kind, input.format)
  return ok({
    fileName,
    file: new File([new Uint8Array(bytes)], fileName, { type: mediaTypes[input.format] }),
  })
}

function rulesOf(handle: Readable, meetingId: string): Pick<WantedDocument, 'rules'> {
  const meeting = meetingById(handle, meetingId)
  const rules = meeting === null ? null : settingsOf(handle, meeting.committeeId)
  return rules === null ? {} : { rules }
}
