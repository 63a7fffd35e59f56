import type { Participant } from '../meeting/participant.ts'
import { type ItemRoom, isPresentAt } from './item-room.ts'

/** A member's seat (plads): the member, and the substitutes who stand in for him. Officials and guests have none. */
export interface Seat {
  readonly holder: Participant
  readonly substitutes: readonly Participant[]
}

/**
 * The seats of a meeting in the order of the list. A substitute sits on his member's seat; one whose member is not on
 * the list holds a seat of his own, shared by all substitutes for that member.
 */
export function seatsOf(participants: readonly Participant[]): Seat[] {
  const members = participants.filter(({ role }) => role === 'member')
  const named = new Set(
    members.filter((member) => member.substituteFor === null).map((member) => member.name),
  )
  const isHolder = (member: Participant) => member.substituteFor === null || !named.has(member.substituteFor)
  const holders = members.filter(
    (member, at) => isHolder(member) && !isLaterSubstitute(member, members.slice(0, at)),
  )
  return holders.map((holder) => ({
    holder,
    substitutes: members.filter((one) => one !== holder && sitsWith(one, holder, holders)),
  }))
}

/** Who sits on a seat under an item: the member, and only where he is out his first substitute in the room. */
export function seatedAt({ holder, substitutes }: Seat, room: ItemRoom): Participant | null {
  return [holder, ...substitutes].find((one) => isPresentAt(one, room)) ?? null
}

function isLaterSubstitute(member: Participant, before: readonly Participant[]): boolean {
  return member.substituteFor !== null && before.some((one) => one.substituteFor === member.substituteFor)
}

/** Of two members of one name the first has the substitutes: a substitute names his member by name alone. */
function sitsWith(substitute: Participant, holder: Participant, holders: readonly Participant[]): boolean {
  if (substitute.substituteFor === null) return false
  const own = holders.find((one) => (one.substituteFor ?? one.name) === substitute.substituteFor)
  return own === holder
}
