import type { audiences, exportFormats, exportKinds } from '../../../contract/documents.ts'
import type { AccessibilityReport } from '../../../domain/accessibility-report.ts'
import { refusal } from '../../../domain/refusal.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import { accessibilityWords } from '../accessibility-words.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { type SavedFile, saveFile } from '../save-file.ts'

export interface ExportOptions {
  readonly kind: (typeof exportKinds)[number]
  readonly format: (typeof exportFormats)[number]
  readonly audience: (typeof audiences)[number]
  /** The agenda and its PDF attachments as one PDF. */
  readonly withAttachments?: boolean
  /** The file to write; without it the document's own name in this folder. */
  readonly out?: string
}

/** Prints a document of a meeting into a file. */
export async function exportMeeting(
  program: Program,
  outlet: Outlet,
  wanted: { meeting: string; options: ExportOptions },
): Promise<ExitCode> {
  const { meeting, options } = wanted
  if (options.withAttachments === true) {
    const saved = await savedBinder(program, meeting, options)
    return answerResult(outlet, saved, ({ file, separate }) => [`Skrevet: ${file}`, ...separate].join('\n'))
  }
  const saved = await savedDocument(program, meeting, options)
  return answerResult(outlet, saved, ({ file, accessibility }) =>
    [`Skrevet: ${file}`, ...accessibilityWords(accessibility)].join('\n'),
  )
}

async function savedDocument(
  program: Program,
  meeting: string,
  { kind, format, audience, out }: ExportOptions,
): Promise<Result<SavedFile & { readonly accessibility: AccessibilityReport }>> {
  const found = await findMeeting(program, meeting)
  if (!found.ok) return found
  const printed = await program.documents.export({ meetingId: found.value, kind, format, audience })
  if (!printed.ok) return printed
  const saved = await saveFile(printed.value, out)
  return saved.ok ? ok({ ...saved.value, accessibility: printed.value.accessibility }) : saved
}

async function savedBinder(
  program: Program,
  meeting: string,
  { kind, format, audience, out }: ExportOptions,
): Promise<Result<SavedFile & { readonly separate: readonly string[] }>> {
  if (kind !== 'agenda' || format !== 'pdf') return refused(onlyAgenda())
  const found = await findMeeting(program, meeting)
  if (!found.ok) return found
  const bound = await program.documents.withAttachments({ meetingId: found.value, audience })
  if (!bound.ok) return bound
  const saved = await saveFile(bound.value, out)
  return saved.ok ? { ok: true, value: { ...saved.value, separate: bound.value.separate } } : saved
}

function onlyAgenda() {
  return refusal(
    'binder-is-agenda',
    'Bilagene kan lægges ved dagsordenen som PDF, ikke ved andre dokumenter. Der er ikke lavet nogen fil.',
    'Skriv --kind agenda --format pdf --with-attachments.',
  )
}
