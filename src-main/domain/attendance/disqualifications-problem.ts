import { isSamePerson, personName } from '../meeting/person.ts'
import { type Refusal, refusal, type ValuesOf } from '../refusal.ts'
import type { RefusalCode } from '../told/refusals.ts'
import { type ItemRoom, whyOut } from './item-room.ts'

/**
 * Why the disqualifications of an item cannot stand: of one who is no member or substitute, of one who was not there (an
 * absent member cannot be declared disqualified, RD 91.2a.1), or of the same person twice.
 */
export function disqualificationsProblem(room: ItemRoom): Refusal | null {
  const people = room.disqualifications.map(({ person }) => person)
  for (const [at, person] of people.entries()) {
    const name = personName(person)
    const member = room.participants.find((one) => one.role === 'member' && isSamePerson(one, person))
    if (member === undefined)
      return refuse('disqualification-not-a-member', `${name} er ikke medlem eller stedfortræder på mødet`, {
        name,
      })
    if (!isThere(whyOut(member, { ...room, disqualifications: [] })))
      return refuse('disqualification-absent', `${name} var ikke til stede under punkt ${room.itemNumber}`, {
        name,
        number: room.itemNumber,
      })
    if (people.slice(0, at).some((earlier) => isSamePerson(earlier, person)))
      return refuse('disqualification-twice', `${name} er nævnt to gange`, { name })
  }
  return null
}

/** While attendance is not recorded yet, a member may still be meant to attend. */
function isThere(why: ReturnType<typeof whyOut>): boolean {
  return why === null || why === 'not-recorded'
}

function refuse<Code extends RefusalCode>(code: Code, what: string, ...values: ValuesOf<Code>): Refusal {
  return refusal(
    code,
    `${what}, så inhabiliteten kan ikke gemmes. Intet er ændret.`,
    'Vælg et medlem, der er til stede, én gang.',
    ...values,
  )
}
