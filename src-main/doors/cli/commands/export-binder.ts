import { ok, type Result, refused } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { refusal } from '../refusal.ts'
import { type WrittenFile, writeOut } from '../write-out.ts'
import type { ExportOptions } from './export.ts'

interface Wanted {
  readonly meetingId: string
  readonly options: ExportOptions
}

/** Writes the agenda and its PDF attachments as one PDF, and tells which attachments are not in it. */
export async function exportBinder(program: Program, outlet: Outlet, wanted: Wanted): Promise<ExitCode> {
  return answerResult(outlet, await written(program, wanted), ({ file, separate }) =>
    [`Skrevet: ${file}`, ...separate].join('\n'),
  )
}

async function written(
  program: Program,
  { meetingId, options }: Wanted,
): Promise<Result<WrittenFile & { readonly separate: readonly string[] }>> {
  const { kind, format, audience, out } = options
  if (kind !== 'agenda' || format !== 'pdf') return refused(onlyAgenda())
  const bound = await program.documents.withAttachments({ meetingId, audience })
  if (!bound.ok) return bound
  const { fileName, file, separate } = bound.value
  const saved = await writeOut(out ?? fileName, file)
  return saved.ok ? ok({ ...saved.value, separate: separate.map(({ danish }) => danish) }) : saved
}

function onlyAgenda() {
  return refusal(
    'binder-is-agenda',
    'Bilagene kan lægges ved dagsordenen som PDF, ikke ved andre dokumenter. Der er ikke lavet nogen fil.',
    'Skriv --kind agenda --format pdf --with-attachments.',
  )
}
