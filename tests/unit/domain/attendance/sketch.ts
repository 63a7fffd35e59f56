import type { Absence, Disqualification } from '../../../../src-main/domain/attendance/absence.ts'
import type { ItemRoom } from '../../../../src-main/domain/attendance/item-room.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import type { Person } from '../../../../src-main/domain/meeting/person.ts'
import { member, official } from '../../../support/builders/index.ts'

/** "Asta Holm (A)" as a person. */
export function person(printed: string): Person {
  const match = /^(.+) \((.+)\)$/.exec(printed)
  return { name: match?.[1] ?? printed, party: match?.[2] ?? null }
}

/** A member who attends. */
export function present(printed: string, changes: Partial<Participant> = {}): Participant {
  const { name, party } = person(printed)
  return member(name, { party, attendance: 'present', ...changes })
}

/** Kulturudvalget: five members present, and an official. */
export const five: readonly Participant[] = [
  present('Asta Holm (A)'),
  present('Bo Krag (V)'),
  present('Carla Lund (V)'),
  present('Dan Munk (Ø)'),
  present('Gry Petz (A)'),
  official('Eva Nør', { attendance: 'present' }),
]

/** Out from an item to another, both included. */
export function absence(
  printed: string,
  fromItem: number | null,
  toItem: number | null,
  times: Partial<Absence> = {},
): Absence {
  return { person: person(printed), fromItem, toItem, leftAt: null, returnedAt: null, ...times }
}

/** A disqualification that is upheld, or not. */
export function disqualification(
  printed: string,
  upheld = true,
  note: string | null = null,
): Disqualification {
  return { person: person(printed), upheld, note }
}

/** The room under item 4, with what the test changes. */
export function room(changes: Partial<ItemRoom> = {}): ItemRoom {
  return { participants: five, absences: [], disqualifications: [], itemNumber: 4, ...changes }
}

/** The five, but for one who is changed. */
export function fiveBut(printed: string, changes: Partial<Participant>): Participant[] {
  return five.map((one) => (one.name === person(printed).name ? { ...one, ...changes } : one))
}
