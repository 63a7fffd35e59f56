import type { Participant } from '../meeting/participant.ts'
import type { ItemRoom } from './item-room.ts'
import { seatedAt, seatsOf } from './seats.ts'

/**
 * Who may vote under an item (stemmeberettigede): the members in the room, and substitutes for those who are not, one
 * for each seat, in the order of the seats. Nobody's attendance is guessed: one that is not recorded has no vote.
 */
export function votersAt(room: ItemRoom): Participant[] {
  return seatsOf(room.participants)
    .map((seat) => seatedAt(seat, room))
    .filter((voter) => voter !== null)
}
