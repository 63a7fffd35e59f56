import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { ImportReport } from '../../../contract/documents.ts'
import { longDate } from '../../../domain/dates/danish-date.ts'
import { sameMeetingAskedSchema } from '../../../domain/meetings/same-meeting-asked.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import { findingLines } from '../finding-lines.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, refusalWords } from '../outlet.ts'
import { refusal } from '../refusal.ts'

/** What is asked for: `replace` a meeting that is here, `sameAs` a meeting's id or the beginning of it, `own` a meeting of its own. */
export interface Wanted {
  readonly files: readonly string[]
  readonly replace?: boolean
  readonly sameAs?: string
  readonly own?: boolean
}

interface Answer {
  readonly replace: boolean
  readonly sameAs: string | null | undefined
}

/** Reads files into the store, each on its own; ends with 1 where one was refused. */
export async function importFiles(
  program: Program,
  outlet: Outlet,
  { files, ...how }: Wanted,
): Promise<ExitCode> {
  const answer =
    how.sameAs !== undefined && files.length > 1 ? refused(oneFile()) : await answered(program, how)
  if (!answer.ok) return answerResult(outlet, answer, () => '')
  const several = files.length > 1
  const answers: unknown[] = []
  let code: ExitCode = exitCodes.done
  for (const file of files) {
    const imported = await importFile(program, file, answer.value)
    if (!imported.ok) code = exitCodes.refused
    answers.push(answerOf(imported, several ? file : null))
    tell(outlet, file, imported)
  }
  if (outlet.json) outlet.answer(several ? answers : answers[0], () => '')
  return code
}

/** What is asked about a meeting that is here, or may be, is answered beforehand. */
async function answered(
  program: Program,
  { replace, sameAs, own }: Omit<Wanted, 'files'>,
): Promise<Result<Answer>> {
  if (sameAs === undefined) return ok({ replace: replace === true, sameAs: own === true ? null : undefined })
  const found = await findMeeting(program, sameAs)
  return found.ok ? ok({ replace: true, sameAs: found.value }) : found
}

async function importFile(program: Program, file: string, answer: Answer): Promise<Result<ImportReport>> {
  const content = await read(file)
  if (!content.ok) return content
  const imported = await program.documents.import({
    fileName: basename(file),
    content: new File([new Uint8Array(content.value)], basename(file)),
    ...answer,
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
function wayOutOf({ code, values, wayOut }: Refusal): string {
  if (code === 'meeting-exists-here') return 'Indlæs filen med --replace. Det, der erstattes, gemmes.'
  const asked = sameMeetingAskedSchema.safeParse(values)
  if (code !== 'same-meeting-asked' || !asked.success) return wayOut
  const { meetings, own } = asked.data
  const options = meetings.map(({ meetingId }) => `--same-as ${meetingId}`).join(' eller ')
  const same = `Er det det samme, så indlæs filen med ${options}. Det, der erstattes, gemmes.`
  return own ? `${same} Er det et andet, så indlæs den med --own.` : same
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

function oneFile(): Refusal {
  return refusal(
    'one-file-only',
    'Kun én fil kan være af det møde, der er nævnt med --same-as. Intet er ændret.',
    'Indlæs filerne én ad gangen.',
  )
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
