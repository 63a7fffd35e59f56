import { join } from 'node:path'
import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { refusal } from '../refusal.ts'
import { makeFolder, type WrittenFile, writeOut } from '../write-out.ts'
import type { ExportOptions } from './export.ts'

interface Wanted {
  readonly meetingId: string
  readonly options: ExportOptions
}

/** Writes an excerpt of every item: as one zip, or where `--out` is no zip as files in that folder, which is made. */
export async function exportExcerpts(program: Program, outlet: Outlet, wanted: Wanted): Promise<ExitCode> {
  const { out } = wanted.options
  if (out === undefined || /\.zip$/i.test(out))
    return answerResult(outlet, await asArchive(program, wanted), ({ file }) => `Skrevet: ${file}`)
  return answerResult(outlet, await intoFolder(program, { ...wanted, folder: out }), (files) =>
    files.map(({ file }) => `Skrevet: ${file}`).join('\n'),
  )
}

async function asArchive(program: Program, { meetingId, options }: Wanted): Promise<Result<WrittenFile>> {
  const { format, audience, out } = options
  if (format === 'json' || format === 'pdf-archive') return refused(otherFormat())
  const printed = await program.documents.excerpts({ meetingId, format, audience })
  return printed.ok ? writeOut(out ?? printed.value.fileName, printed.value.file) : printed
}

async function intoFolder(
  program: Program,
  { meetingId, options, folder }: Wanted & { readonly folder: string },
): Promise<Result<WrittenFile[]>> {
  const { format, audience } = options
  if (format === 'json') return refused(otherFormat())
  const meeting = await program.meeting.get({ meetingId })
  if (!meeting.ok) return meeting
  const items = excerpted(meeting.value, audience)
  if (items.length === 0) return refused(noExcerpts())
  const made = makeFolder(folder)
  if (!made.ok) return made
  const files: WrittenFile[] = []
  for (const { id: itemId } of items) {
    const wanted = { meetingId, kind: 'excerpt', format, audience, itemId } as const
    const printed = await program.documents.export(wanted)
    if (!printed.ok) return printed
    const written = await writeOut(join(folder, printed.value.fileName), printed.value.file)
    if (!written.ok) return written
    files.push(written.value)
  }
  return ok(files)
}

function excerpted({ items }: MeetingSnapshot, audience: ExportOptions['audience']) {
  return items.filter(({ access }) => audience === 'internal' || access === 'open')
}

function otherFormat() {
  return refusal(
    'excerpts-format',
    'Udskrifter af alle punkter kan laves som Word, PDF eller webside. Der er ikke lavet nogen fil.',
    'Vælg --format docx, pdf eller html.',
  )
}

function noExcerpts() {
  return refusal(
    'no-excerpts',
    'Der er ingen punkter at lave udskrifter af. Der er ikke lavet nogen fil.',
    'Føj punkter til dagsordenen, eller vælg --audience internal, hvis de alle er lukkede.',
  )
}
