import { z } from 'zod'

/** 1-3 capitals: the letter of a membership (partibogstav), never derived from a name. */
export const partyLetters = z.string().regex(/^\p{Lu}{1,3}$/u)

/** A person of a meeting, as the minutes name her: two of one name are told apart by their parties. */
export const personSchema = z.strictObject({ name: z.string().trim().min(1), party: partyLetters.nullable() })
export type Person = z.infer<typeof personSchema>

/** Whether two mentions are of one person. */
export function isSamePerson(one: Person, other: Person): boolean {
  return one.name === other.name && one.party === other.party
}

/** "Asta Holm (A)". */
export function personName(person: Person): string {
  return person.party === null ? person.name : `${person.name} (${person.party})`
}
