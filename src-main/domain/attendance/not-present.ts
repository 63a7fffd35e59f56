import type { Participant } from '../meeting/participant.ts'
import { isSamePerson } from '../meeting/person.ts'
import { type ItemRoom, type WhyOut, whyOut } from './item-room.ts'
import { seatedAt, seatsOf } from './seats.ts'

/** A member who was not in the room under an item, and why. */
export interface NotPresent {
  readonly participant: Participant
  readonly why: WhyOut
}

/**
 * The members and called substitutes who were not in the room under an item, in the order of the list. A substitute who was
 * not called to it is none of them: her member had the seat, or it stood empty before she came to a member who was there earlier.
 */
export function notPresentAt(room: ItemRoom): NotPresent[] {
  return room.participants
    .filter((one) => one.role === 'member' && !isUncalled(one, room))
    .flatMap((participant) => {
      const why = whyOut(participant, room)
      return why === null ? [] : [{ participant, why }]
    })
}

/** Whether a substitute who attends was out because nobody had called her: somebody sat there, or her member only left later. */
function isUncalled(one: Participant, room: ItemRoom): boolean {
  if (whyOut(one, room) !== 'out') return false
  const seat = seatsOf(room.participants).find(({ substitutes }) => substitutes.includes(one))
  if (seat === undefined) return false
  if (seatedAt(seat, room) !== null) return true
  const notYet = room.absences.some(
    ({ person, fromItem, toItem }) =>
      isSamePerson(person, one) && fromItem === null && room.itemNumber <= (toItem ?? 0),
  )
  return notYet && seat.holder.attendance === 'present'
}
