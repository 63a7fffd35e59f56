import type { audiences, exportFormats, exportKinds } from '../../../contract/documents.ts'
import type { AccessibilityReport } from '../../../domain/accessibility-report.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import { accessibilityWords } from '../accessibility-words.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findItem } from '../find-item.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { refusal } from '../refusal.ts'
import { type WrittenFile, writeOut } from '../write-out.ts'
import { exportBinder } from './export-binder.ts'
import { exportExcerpts } from './export-excerpts.ts'

export interface ExportOptions {
  readonly kind: (typeof exportKinds)[number]
  readonly format: (typeof exportFormats)[number]
  readonly audience: (typeof audiences)[number]
  /** The number of the item of an excerpt. */
  readonly item?: string
  /** An excerpt of every item. */
  readonly all?: boolean
  /** The agenda and its PDF attachments as one PDF. */
  readonly withAttachments?: boolean
  /** The file to write; without it the document's own name in this folder. For all excerpts also a folder. */
  readonly out?: string
}

/** Prints a document of a meeting into a file, or all its excerpts into a folder or a zip. */
export async function exportMeeting(
  program: Program,
  outlet: Outlet,
  wanted: { meeting: string; options: ExportOptions },
): Promise<ExitCode> {
  const { options } = wanted
  if ((options.item !== undefined || options.all === true) && options.kind !== 'excerpt')
    return answerResult(outlet, refused(onlyExcerpts()), () => '')
  const found = await findMeeting(program, wanted.meeting)
  if (!found.ok) return answerResult(outlet, found, () => '')
  const meetingId = found.value
  if (options.withAttachments === true) return exportBinder(program, outlet, { meetingId, options })
  if (options.all === true) return exportExcerpts(program, outlet, { meetingId, options })
  const written = await writtenDocument(program, meetingId, options)
  return answerResult(outlet, written, ({ file, accessibility }) =>
    [`Skrevet: ${file}`, ...accessibilityWords(accessibility)].join('\n'),
  )
}

async function writtenDocument(
  program: Program,
  meetingId: string,
  { kind, format, audience, item, out }: ExportOptions,
): Promise<Result<WrittenFile & { readonly accessibility: AccessibilityReport }>> {
  const found = item === undefined ? ok(null) : await findItem(program, `${meetingId}/${item}`)
  if (!found.ok) return found
  const itemId = found.value?.item.id ?? null
  const printed = await program.documents.export({ meetingId, kind, format, audience, itemId })
  if (!printed.ok) return printed
  const { fileName, file, accessibility } = printed.value
  const written = await writeOut(out ?? fileName, file)
  return written.ok ? ok({ ...written.value, accessibility }) : written
}

function onlyExcerpts() {
  return refusal(
    'item-for-excerpts-only',
    'Kun en protokoludskrift er af ét punkt. Der er ikke lavet nogen fil.',
    'Brug --item og --all sammen med --kind excerpt.',
  )
}
