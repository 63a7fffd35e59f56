import { ok, type Result, refused } from '../../domain/result.ts'
import type { Program } from './open-program.ts'
import { refusal } from './refusal.ts'

/** The id of the committee of a name (capitals do not count), or whose id begins so; refused where none does, or more than one. */
export async function findCommittee(program: Program, wanted: string): Promise<Result<string>> {
  const committees = await program.committee.list()
  const word = wanted.trim().toLocaleLowerCase('da')
  const named = committees.find(({ committee }) => committee.name.toLocaleLowerCase('da') === word)
  if (named !== undefined) return ok(named.id)
  const found = word === '' ? [] : committees.filter(({ id }) => id.startsWith(word))
  const [only] = found
  if (only === undefined) return refused(noSuchCommittee(wanted))
  return found.length === 1 ? ok(only.id) : refused(ambiguous(wanted))
}

function noSuchCommittee(wanted: string) {
  return refusal(
    'committee-not-found',
    `Intet udvalg hedder «${wanted}» eller har et id, der begynder sådan.`,
    'Se udvalgene med «referent list».',
  )
}

function ambiguous(wanted: string) {
  return refusal(
    'committee-ambiguous',
    `Flere udvalg har et id, der begynder med «${wanted}».`,
    'Skriv udvalgets navn.',
  )
}
