import { isSamePerson, personName } from '../meeting/person.ts'
import { type Refusal, refusal } from '../refusal.ts'
import type { VotedItem, VotedMeeting } from '../votes/votes-kept-problem.ts'
import { disqualificationsProblem } from './disqualifications-problem.ts'
import { roomOf } from './item-attendance.ts'

/**
 * Why a change of attendance, or of which items a meeting has, cannot stand: whether a member is disqualified (inhabil) was
 * settled under an item, and it would leave her absent from it, which nobody can be (RD 91.2a.1). One that contradicted
 * attendance already blocks nothing.
 */
export function disqualificationsKeptProblem(before: VotedMeeting, after: VotedMeeting): Refusal | null {
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  for (const item of after.items) {
    const was = earlier.get(item.id)
    for (const { person } of item.disqualifications) {
      const isHim = (one: VotedItem['disqualifications'][number]) => isSamePerson(one.person, person)
      const stands = (meeting: VotedMeeting, { number }: VotedItem) => {
        const own = { number, disqualifications: item.disqualifications.filter(isHim) }
        return disqualificationsProblem(roomOf(meeting, own)) === null
      }
      if ((was === undefined || stands(before, was)) && !stands(after, item))
        return contradicted(personName(person), item.number)
    }
  }
  return null
}

function contradicted(name: string, number: number): Refusal {
  return refusal(
    'attendance-contradicts-disqualification',
    `Under punkt ${number} er det noteret, om ${name} var inhabil, og det kan kun gælde en, der var til stede. Intet er ændret.`,
    `Fjern inhabiliteten under punkt ${number} først, eller lad fremmødet stå.`,
    { name, number },
  )
}
