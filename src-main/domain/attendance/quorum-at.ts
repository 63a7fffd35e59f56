import type { QuorumRule } from '../committee/committee-settings.ts'
import type { ItemRoom } from './item-room.ts'
import { seatsOf } from './seats.ts'
import { votersAt } from './voters-at.ts'

/** Who counts under an item: seats filled of seats in all, and how many are needed. `quorate` null: nothing recorded yet. */
export interface Quorum {
  readonly present: number
  readonly members: number
  readonly needed: number
  readonly quorate: boolean | null
}

/**
 * Whether a body can decide an item (beslutningsdygtig): more than half of the members in an udvalg (§ 20), at least
 * half in the kommunalbestyrelse (§ 11, stk. 2). Only members count, and a substitute for his member.
 */
export function quorumAt(room: ItemRoom, rule: QuorumRule): Quorum {
  const members = seatsOf(room.participants).length
  const present = votersAt(room).length
  const needed = neededOf(members, rule)
  const recorded = room.participants.some((one) => one.role === 'member' && one.attendance !== null)
  return { present, members, needed, quorate: recorded ? present >= needed : null }
}

/** How many of so many members must be present. */
export function neededOf(members: number, rule: QuorumRule): number {
  return rule === 'more-than-half' ? Math.floor(members / 2) + 1 : Math.ceil(members / 2)
}
