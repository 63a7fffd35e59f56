import type { AttendanceCount, AttendanceStatistics } from '../../../domain/attendance/statistics.ts'
import { personName } from '../../../domain/meeting/person.ts'
import type { Result } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findCommittee } from '../find-committee.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'
import { type WrittenFile, writeOut } from '../write-out.ts'

export interface StatisticsOptions {
  readonly year?: number
  readonly csv?: boolean
  readonly out?: string
}

type Asked = Parameters<Program['attendance']['statistics']>[0]

/** Tells how often the members of a committee were there, or with `--csv` writes it to a file. */
export async function tellStatistics(
  program: Program,
  outlet: Outlet,
  { committee, options }: { readonly committee: string; readonly options: StatisticsOptions },
): Promise<ExitCode> {
  const found = await findCommittee(program, committee)
  if (!found.ok) {
    tellRefusal(outlet, found.refusal)
    return exitCodes.refused
  }
  const asked = { committeeId: found.value, year: options.year ?? null }
  if (options.csv !== true) return answerResult(outlet, await program.attendance.statistics(asked), words)
  return answerResult(outlet, await written(program, asked, options.out), ({ file }) => `Skrevet: ${file}`)
}

async function written(
  program: Program,
  asked: Asked,
  out: string | undefined,
): Promise<Result<WrittenFile>> {
  const made = await program.attendance.statisticsFile(asked)
  return made.ok ? writeOut(out ?? made.value.fileName, made.value.file) : made
}

function words({ meetings, members, substitutes, total }: AttendanceStatistics): string {
  const people = [...members, ...substitutes]
  return [
    `Holdte møder: ${meetings}`,
    ...people.map((row) => `${personName(row.person)}: ${countWords(row)}`),
    `Medlemmer i alt: ${countWords(total)}`,
  ].join('\n')
}

function countWords({ meetings, present, partly, excused, absent, notRecorded }: AttendanceCount): string {
  const said: readonly (readonly [number, string])[] = [
    [partly, 'en del af mødet'],
    [excused, 'afbud'],
    [absent, 'fraværende'],
    [notRecorded, 'ikke noteret'],
  ]
  const rest = said.filter(([count]) => count > 0).map(([count, what]) => `, ${count} ${what}`)
  return `${present} af ${meetings}${rest.join('')}`
}
