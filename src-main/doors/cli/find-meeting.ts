import { longDate } from '../../domain/dates/danish-date.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Program } from './open-program.ts'
import { refusal } from './refusal.ts'

/** The id of the meeting whose id begins so; refused where none does, or more than one. */
export async function findMeeting(program: Program, beginning: string): Promise<Result<string>> {
  const committees = await program.committee.list()
  const found = committees
    .flatMap(({ committee, meetings }) =>
      meetings.map(({ id, head }) => ({ id, head, name: committee.name })),
    )
    .filter(({ id }) => id.startsWith(beginning.toLowerCase()))
  const [only] = found
  if (only === undefined || beginning === '') return refused(noSuchMeeting(beginning))
  if (found.length === 1) return ok(only.id)
  const lines = found.map(({ id, head, name }) => `${id}  ${name}, ${longDate(head.date)}`)
  return refused(ambiguous(beginning, lines))
}

function noSuchMeeting(beginning: string) {
  return refusal(
    'meeting-not-found',
    `Intet møde har et id, der begynder med «${beginning}».`,
    'Se møderne og deres id med «referent list».',
  )
}

function ambiguous(beginning: string, lines: readonly string[]) {
  return refusal(
    'meeting-ambiguous',
    `Flere møder har et id, der begynder med «${beginning}»:\n${lines.join('\n')}`,
    'Skriv mere af id’et.',
  )
}
