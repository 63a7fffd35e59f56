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

/** Whom a name was written or pasted for that has the party behind it, "Asta Holm (A)": the party is no part of the name, unless another is given. */
export function personFrom({ name, party }: Person): Person {
  const [, first, letters] = /^(.*\S)\s*\((\p{Lu}{1,3})\)$/u.exec(name.trim()) ?? []
  if (first === undefined || letters === undefined) return { name, party }
  return party === null || party === letters ? { name: first, party: letters } : { name, party }
}

/** "Asta Holm (A)". */
export function personName(person: Person): string {
  return person.party === null ? person.name : `${person.name} (${person.party})`
}
