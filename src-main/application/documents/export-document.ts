import { forAudience, wordsForAudience } from '../../documents/compose/audience.ts'
import { partOf } from '../../documents/compose/part-of.ts'
import { excerptFileName, exportFileName } from '../../documents/file-name.ts'
import type { AccessibilityReport } from '../../domain/accessibility-report.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { type Paper, type PaperAsked, paperOf } from './paper-of.ts'
import { printDocument, type WantedDocument } from './print-document.ts'
import { documentGuard } from './read-back-document.ts'

const mediaTypes: Record<WantedDocument['format'], string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  'pdf-archive': 'application/pdf',
  html: 'text/html',
  json: 'application/json',
}

/** Which document of which meeting is exported, and how. */
export interface DocumentToExport extends PaperAsked, Pick<WantedDocument, 'format'> {}

/** Prints a document of a meeting, as a file with the name to save it under. */
export async function exportDocument(
  { store, printer }: AppContext,
  asked: DocumentToExport,
): Promise<Result<{ fileName: string; file: File; accessibility: AccessibilityReport }>> {
  const paper = paperOf(store.read, asked)
  if (!paper.ok) return paper
  const { content, wanted } = paper.value
  const document = { ...wanted, format: asked.format }
  const { bytes, accessibility } = await printDocument(content, document, printer)
  const fileName = nameOf(paper.value, asked.format)
  const guarded = await documentGuard(content, document.audience, printer)(bytes, fileName, document)
  if (!guarded.ok) return guarded
  return ok({
    fileName,
    file: new File([new Uint8Array(bytes)], fileName, { type: mediaTypes[asked.format] }),
    accessibility,
  })
}

/** The name tells no more than the document may. */
function nameOf({ content, wanted, settings }: Paper, format: WantedDocument['format']): string {
  const allowed = forAudience(partOf(content, wanted), wanted.audience)
  const [item] = allowed.items
  return wanted.kind === 'excerpt' && item !== undefined
    ? excerptFileName(allowed, item, {
        shortName: wordsForAudience(settings.shortName, content, wanted.audience),
        format,
      })
    : exportFileName(allowed, wanted.kind, format)
}
