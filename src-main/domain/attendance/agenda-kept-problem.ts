import type { MeetingContent } from '../meeting/meeting.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { absencesProblem } from './absences-problem.ts'

/** A meeting as far as its absences go. */
export type AbsentFrom = Pick<MeetingContent, 'participants' | 'absences'> & {
  readonly items: readonly { readonly number: number }[]
}

/**
 * Why items cannot change places: an absence, which goes by items, would end before it begins or cover the whole meeting.
 * One that could not stand before blocks nothing.
 */
export function agendaKeptProblem(before: AbsentFrom, after: AbsentFrom): Refusal | null {
  if (problemOf(before) !== null) return null
  const problem = problemOf(after)
  if (problem === null) return null
  return refusal(
    'agenda-contradicts-attendance',
    `${problem.message.replace(/ Fremmødet er ikke ændret\.$/, '')} Dagsordenen er ikke ændret.`,
    'Ret fremmødet først. Det følger punkterne, når de flyttes.',
    { because: problem },
  )
}

function problemOf({ participants, absences, items }: AbsentFrom): Refusal | null {
  return absencesProblem(absences, { participants, itemNumbers: items.map(({ number }) => number) })
}
