import type { CommitteeLine } from '../../../contract/committee.ts'
import { longDate } from '../../../domain/dates/danish-date.ts'
import { stageNames } from '../../../domain/stages/stage.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'

const shownId = 8

/** Lists committees and their meetings. */
export async function list(program: Program, outlet: Outlet): Promise<ExitCode> {
  const committees = await program.committee.list()
  outlet.answer(committees, () => words(committees))
  return exitCodes.done
}

function words(committees: readonly CommitteeLine[]): string {
  if (committees.length === 0)
    return 'Der er ingen møder endnu. Indlæs et referat med «referent import FIL», eller prøv «referent sample».'
  const beginning = idLength(committees.flatMap(({ meetings }) => meetings.map(({ id }) => id)))
  return committees.map((committee) => committeeWords(committee, beginning)).join('\n\n')
}

function committeeWords({ committee, meetings }: CommitteeLine, beginning: number): string {
  const authority = committee.authority === null ? '' : `, ${committee.authority}`
  const stageWidth = Math.max(0, ...meetings.map(({ head }) => stageNames[head.status].length))
  const lines = meetings.map(({ id, head, items, decided }) => {
    const date = longDate(head.date).padStart('30. september 2026'.length)
    const time = (head.time === null ? '' : `kl. ${head.time}`).padEnd('kl. 16:30'.length)
    return `  ${id.slice(0, beginning)}  ${date}  ${time}  ${stageNames[head.status].padEnd(stageWidth)}  ${count(items)}, ${decided} med beslutning`
  })
  const none = '  Ingen møder endnu.'
  return [`${committee.name}${authority}`, ...(lines.length > 0 ? lines : [none])].join('\n')
}

function count(items: number): string {
  return `${items} ${items === 1 ? 'punkt' : 'punkter'}`
}

/** How much of an id to show, so that every beginning shown is one meeting's alone. */
function idLength(ids: readonly string[]): number {
  let length = shownId
  while (new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length += 1
  return length
}
