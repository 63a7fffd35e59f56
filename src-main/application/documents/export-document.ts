import { paperProblem } from '../../documents/compose/paper-problem.ts'
import { partOf } from '../../documents/compose/part-of.ts'
import { excerptFileName, exportFileName } from '../../documents/file-name.ts'
import type { AccessibilityReport } from '../../domain/accessibility-report.ts'
import type { CommitteeSettings } from '../../domain/committee/committee-settings.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { itemNumber } from './item-number.ts'
import { printDocument, type WantedDocument } from './print-document.ts'
import { printableContent } from './printable.ts'

const mediaTypes: Record<WantedDocument['format'], string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  'pdf-archive': 'application/pdf',
  html: 'text/html',
  json: 'application/json',
}

/** Which document of which meeting is exported; `itemId` names the item of an excerpt. */
export interface DocumentToExport extends Pick<WantedDocument, 'kind' | 'format' | 'audience'> {
  readonly meetingId: string
  readonly itemId: string | null
}

/** Prints a document of a meeting, as a file with the name to save it under. */
export async function exportDocument(
  { store, printer }: AppContext,
  input: DocumentToExport,
): Promise<Result<{ fileName: string; file: File; accessibility: AccessibilityReport }>> {
  const content = printableContent(store.read, input.meetingId)
  if (!content.ok) return content
  const wanted = { ...input, item: itemNumber(store.read, input) }
  const problem = paperProblem(content.value, wanted)
  if (problem !== null) return refused(problem)
  const rules = rulesOf(store.read, input.meetingId)
  const { bytes, accessibility } = await printDocument(
    content.value,
    rules === null ? wanted : { ...wanted, rules },
    printer,
  )
  const fileName = nameOf(content.value, wanted, rules?.shortName ?? null)
  return ok({
    fileName,
    file: new File([new Uint8Array(bytes)], fileName, { type: mediaTypes[input.format] }),
    accessibility,
  })
}

function nameOf(content: MeetingContent, wanted: WantedDocument, shortName: string | null): string {
  const { kind, format } = wanted
  const [item] = kind === 'excerpt' ? partOf(content, wanted).items : []
  return item === undefined
    ? exportFileName(content, kind, format)
    : excerptFileName(content, item, { shortName, format })
}

function rulesOf(handle: Readable, meetingId: string): CommitteeSettings | null {
  const meeting = meetingById(handle, meetingId)
  return meeting === null ? null : settingsOf(handle, meeting.committeeId)
}
