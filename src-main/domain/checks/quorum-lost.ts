import { itemAttendance } from '../attendance/item-attendance.ts'
import { isDecided } from '../stages/undecided-items.ts'
import { say } from '../told/say.ts'
import { finding } from './rule.ts'
import type { TreatmentRule } from './treatment-rule.ts'

/** Outcomes for which a body need not be able to decide: the item was put off or withdrawn. */
const notDecided = ['deferred', 'withdrawn']

/** A decision on an item under which too few members were present (beslutningsdygtig, § 11, stk. 2 and § 20). */
export const quorumLost: TreatmentRule = (item, { content, rules }) => {
  const { quorum } = itemAttendance(content, item, rules.quorum)
  const putOff = notDecided.includes(item.decision?.outcome ?? '')
  if (quorum.quorate !== false || item.withdrawn || putOff || !isDecided(item)) return []
  const { present, members, needed } = quorum
  const what = say(
    'quorum-lost',
    `Der er truffet beslutning, men kun ${present} af ${members} medlemmer var til stede. Der skal være mindst ${needed}. Udsæt punktet, eller ret fremmødet.`,
    { present, members, needed },
  )
  return [finding('quorum-lost', 'warning', { item, heading: null, what })]
}
