import { forAudience } from '../../documents/compose/audience.ts'
import { exportFileName } from '../../documents/file-name.ts'
import type { Outline } from '../../documents/outline/outline.ts'
import { printMeetingFile } from '../../documents/print/data/print-meeting-file.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { printableContent } from './printable.ts'

interface ExportRequest {
  readonly meetingId: string
  readonly kind: Outline['kind']
  readonly format: 'docx' | 'pdf' | 'html' | 'json'
  readonly audience: Outline['audience']
}

/** Prints a document of a meeting. */
export function exportDocument(
  { store }: AppContext,
  input: ExportRequest,
): Result<{ fileName: string; file: File }> {
  const content = printableContent(store.read, input.meetingId)
  if (!content.ok) return content
  if (input.format !== 'json')
    return refused(refusal('format-missing', 'Formatet er på vej.', 'Vælg datafil.'))
  const fileName = exportFileName(content.value, input.kind, input.format)
  const bytes = printMeetingFile(forAudience(content.value, input.audience))
  return ok({ fileName, file: new File([new Uint8Array(bytes)], fileName, { type: 'application/json' }) })
}
