import { roomOf } from '../attendance/item-attendance.ts'
import { whyOut } from '../attendance/item-room.ts'
import { isSamePerson, personName } from '../meeting/person.ts'
import { say } from '../told/say.ts'
import { finding } from './rule.ts'
import type { TreatmentRule } from './treatment-rule.ts'

/**
 * A member of whom it was settled whether she was disqualified (inhabil), and who is recorded as not there: nobody absent can be
 * (RD 91.2a.1). What is written in the program cannot say both; what was imported, or written before that was refused, can.
 */
export const disqualifiedAbsent: TreatmentRule = (item, { content }) => {
  const room = roomOf(content, { ...item, disqualifications: [] })
  return item.disqualifications.flatMap(({ person }) => {
    const member = content.participants.find((one) => one.role === 'member' && isSamePerson(one, person))
    const why = member === undefined ? null : whyOut(member, room)
    if (why === null || why === 'not-recorded') return []
    const name = personName(person)
    const what = say(
      'disqualified-absent',
      `Det er noteret, om ${name} var inhabil, men også at ${name} ikke var til stede. Ret fremmødet, eller fjern inhabiliteten.`,
      { name },
    )
    return [finding('disqualified-absent', 'warning', { item, heading: null, what })]
  })
}
