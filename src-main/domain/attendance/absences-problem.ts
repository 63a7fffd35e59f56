import type { Participant } from '../meeting/participant.ts'
import { isSamePerson, personName } from '../meeting/person.ts'
import { type Refusal, refusal, type ValuesOf } from '../refusal.ts'
import type { RefusalCode } from '../told/refusals.ts'
import type { Absence } from './absence.ts'
import { itemRange } from './item-range.ts'
import { coversItem } from './item-room.ts'

/** The meeting that absences are recorded in: its participants, and the numbers of its items in order. */
export interface AttendedMeeting {
  readonly participants: readonly Participant[]
  readonly itemNumbers: readonly number[]
}

/**
 * Why absences cannot stand: of a person who is not on the list or did not attend at all, to an item before the one
 * they begin at, of items that do not exist, over the whole meeting, or two of one person over the same item.
 */
export function absencesProblem(absences: readonly Absence[], meeting: AttendedMeeting): Refusal | null {
  for (const [at, absence] of absences.entries()) {
    const problem =
      personProblem(absence, meeting.participants) ??
      stretchProblem(absence, meeting.itemNumbers) ??
      overlapProblem(absence, absences.slice(0, at), meeting.itemNumbers)
    if (problem !== null) return problem
  }
  return null
}

function personProblem({ person }: Absence, participants: readonly Participant[]): Refusal | null {
  const name = personName(person)
  const participant = participants.find((one) => isSamePerson(one, person))
  if (participant === undefined)
    return refuse(
      'absence-person-unknown',
      `${name} står ikke på listen over deltagere`,
      'Vælg en af mødets deltagere.',
      { name },
    )
  if (participant.attendance !== 'excused' && participant.attendance !== 'absent') return null
  return refuse(
    'absence-not-attended',
    `${name} deltog ikke i mødet og kan derfor ikke have forladt det`,
    'Sæt deltageren til «Deltog» først, hvis det er forkert.',
    { name },
  )
}

function stretchProblem({ person, fromItem, toItem }: Absence, numbers: readonly number[]): Refusal | null {
  const name = personName(person)
  const [unknown] = [fromItem, toItem].flatMap((number) =>
    number === null || numbers.includes(number) ? [] : [number],
  )
  if (unknown !== undefined)
    return refuse(
      'absence-item-unknown',
      `Mødet har ikke noget punkt ${unknown}`,
      'Vælg et af mødets punkter.',
      { number: unknown },
    )
  if (fromItem !== null && toItem !== null && toItem < fromItem)
    return refuse(
      'absence-backwards',
      `Fraværet for ${name} slutter ved punkt ${toItem}, før det begynder ved punkt ${fromItem}`,
      'Ret det ene af de to punkter.',
      { name, fromItem, toItem },
    )
  const whole = (fromItem ?? numbers[0]) === numbers[0] && (toItem ?? numbers.at(-1)) === numbers.at(-1)
  if (!whole) return null
  return refuse(
    'absence-whole-meeting',
    `Fraværet for ${name} dækker hele mødet`,
    'Sæt deltageren til «Afbud» eller «Fraværende» i stedet.',
    { name },
  )
}

function overlapProblem(
  absence: Absence,
  before: readonly Absence[],
  numbers: readonly number[],
): Refusal | null {
  const own = before.filter((one) => isSamePerson(one.person, absence.person))
  const shared = numbers.filter(
    (number) => coversItem(absence, number) && own.some((one) => coversItem(one, number)),
  )
  if (shared.length === 0) return null
  return refuse(
    'absence-overlap',
    `${personName(absence.person)} har to fravær under ${itemRange(shared)}`,
    'Saml de to fravær i ét, eller ret dem, så de ikke dækker samme punkt.',
    { name: personName(absence.person), numbers: shared },
  )
}

function refuse<Code extends RefusalCode>(
  code: Code,
  what: string,
  wayOut: string,
  ...values: ValuesOf<Code>
): Refusal {
  return refusal(code, `${what}. Fremmødet er ikke ændret.`, wayOut, ...values)
}
