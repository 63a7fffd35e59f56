import type { Participant } from '../meeting/participant.ts'
import { type ItemRoom, type WhyOut, whyOut } from './item-room.ts'

/** A member who was not in the room under an item, and why. */
export interface NotPresent {
  readonly participant: Participant
  readonly why: WhyOut
}

/** The members and called substitutes who were not in the room under an item, in the order of the list. */
export function notPresentAt(room: ItemRoom): NotPresent[] {
  return room.participants
    .filter(({ role }) => role === 'member')
    .flatMap((participant) => {
      const why = whyOut(participant, room)
      return why === null ? [] : [{ participant, why }]
    })
}
