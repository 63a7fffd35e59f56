import type { MeetingContent } from '../meeting/meeting.ts'
import { personName } from '../meeting/person.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { Absence } from './absence.ts'
import { absencesProblem } from './absences-problem.ts'
import { coversItem } from './item-room.ts'

/** A meeting as far as its absences go. */
export type AbsentFrom = Pick<MeetingContent, 'participants' | 'absences'> & {
  readonly items: readonly { readonly number: number }[]
}

/**
 * Why items cannot leave the agenda or come back: an absence, which goes by items, would cover the whole meeting.
 * One that could not stand before blocks nothing.
 */
export function agendaKeptProblem(before: AbsentFrom, after: AbsentFrom): Refusal | null {
  if (problemOf(before) !== null) return null
  const problem = problemOf(after)
  if (problem === null) return null
  const [leftOut] = after.absences.filter((one) => coversAll(one, after))
  if (leftOut !== undefined) return missedAll(personName(leftOut.person))
  return refusal(
    'agenda-contradicts-attendance',
    `${problem.message.replace(/ Fremmødet er ikke ændret\.$/, '')} Dagsordenen er ikke ændret.`,
    'Ret fremmødet først. Det følger punkterne, når de flyttes.',
    { because: problem },
  )
}

function coversAll(absence: Absence, { items }: AbsentFrom): boolean {
  return items.length > 0 && items.every(({ number }) => coversItem(absence, number))
}

function missedAll(name: string): Refusal {
  return refusal(
    'agenda-leaves-absent',
    `${name} har ikke deltaget under andre punkter end det, og ville stå som fraværende under hele mødet. Dagsordenen er ikke ændret.`,
    'Sæt deltageren til «Afbud» eller «Fraværende» først, hvis punktet skal af dagsordenen.',
    { name },
  )
}

function problemOf({ participants, absences, items }: AbsentFrom): Refusal | null {
  return absencesProblem(absences, { participants, itemNumbers: items.map(({ number }) => number) })
}
