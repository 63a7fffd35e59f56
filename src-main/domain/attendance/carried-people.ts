import { type Carried, carriedByKey, carriedFields, numberedKeys } from '../carried.ts'
import type { Participant } from '../meeting/participant.ts'
import { type Person, personName } from '../meeting/person.ts'
import type { Disqualification } from './absence.ts'

/** The participants to store where their writer saw `was`: what is told of each by itself. */
export function carriedParticipants(people: Carried<readonly Participant[]>): Participant[] {
  return carriedByKey(people, keysOf, carriedFields)
}

/** The questions of disqualification to store where their writer saw `was`: one for each member. */
export function carriedDisqualifications(
  disqualifications: Carried<readonly Disqualification[]>,
): Disqualification[] {
  return carriedByKey(disqualifications, (list) => keysOf(list.map(({ person }) => person)))
}

function keysOf(people: readonly Person[]): string[] {
  return numberedKeys(people.map(personName))
}
