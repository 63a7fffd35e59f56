import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { ImportReport } from '../../../contract/documents.ts'
import { longDate } from '../../../domain/dates/danish-date.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findingLines } from '../finding-lines.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, refusalWords } from '../outlet.ts'
import { refusal } from '../refusal.ts'

/** Reads files into the store, each on its own; ends with 1 where one was refused. */
export async function importFiles(
  program: Program,
  outlet: Outlet,
  wanted: { files: readonly string[]; replace: boolean },
): Promise<ExitCode> {
  const several = wanted.files.length > 1
  const answers: unknown[] = []
  let code: ExitCode = exitCodes.done
  for (const file of wanted.files) {
    const imported = await importFile(program, file, wanted.replace)
    if (!imported.ok) code = exitCodes.refused
    answers.push(answerOf(imported, several ? file : null))
    tell(outlet, file, imported)
  }
  if (outlet.json) outlet.answer(several ? answers : answers[0], () => '')
  return code
}

async function importFile(program: Program, file: string, replace: boolean): Promise<Result<ImportReport>> {
  const content = await read(file)
  if (!content.ok) return content
  const imported = await program.documents.import({
    fileName: basename(file),
    content: new File([new Uint8Array(content.value)], basename(file)),
    replace,
  })
  return imported.ok ? ok({ ...imported.value, file }) : imported
}

async function read(file: string): Promise<Result<Uint8Array>> {
  try {
    return ok(file === '-' ? await buffer(process.stdin) : readFileSync(file))
  } catch (error) {
    return refused(unreadable(file, error))
  }
}

function answerOf(imported: Result<ImportReport>, file: string | null): unknown {
  if (imported.ok) return imported.value
  return { ...(file === null ? {} : { file }), refusal: imported.refusal }
}

function tell(outlet: Outlet, file: string, imported: Result<ImportReport>): void {
  if (imported.ok && !outlet.json) outlet.verbatim(`${reportWords(imported.value)}\n`)
  if (!imported.ok) outlet.note(fileWords(file, imported.refusal))
}

function fileWords(file: string, refused: Refusal): string {
  return `${file}: ${refusalWords({ ...refused, wayOut: wayOutOf(refused) })}`
}

/** What is a choice in the window is an option here. */
function wayOutOf({ code, wayOut }: Refusal): string {
  return code === 'meeting-exists-here' ? 'Indlæs filen med --replace. Det, der erstattes, gemmes.' : wayOut
}

function reportWords(report: ImportReport): string {
  const { committee, date, items, findings, notUnderstood, meetingId } = report
  return [
    `${report.file}: ${committee}, ${longDate(date)}, ${items} ${items === 1 ? 'punkt' : 'punkter'}. Mødets id er ${meetingId}.`,
    ...findingLines(findings).map((line) => `  ${line}`),
    ...(notUnderstood.length === 0 ? [] : ['  Disse linjer blev ikke forstået og er ikke med:']),
    ...notUnderstood.map(
      ({ line, text, reason }) => `    linje ${line}: ${text}${reason === null ? '' : ` (${reason})`}`,
    ),
  ].join('\n')
}

function unreadable(file: string, error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : null
  const why = code === 'ENOENT' ? 'findes ikke' : 'kunne ikke læses'
  return refusal(
    'file-unreadable',
    `Filen ${file} ${why}. Intet er ændret.`,
    'Se efter navn og mappe, og prøv igen.',
  )
}
