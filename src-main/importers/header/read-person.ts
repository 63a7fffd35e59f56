import type { Attendance, Participant } from '../../domain/meeting/participant.ts'

const party = /^\p{Lu}{1,3}$/u

/**
 * Reads "Navn (A) (titel)": a bracket of one to three capitals is the party, any other the title. Who has a party is a
 * member, who has only a title is an official. Null where there is no name, or words outside this form.
 */
export function readPerson(text: string, attendance: Attendance | null): Participant | null {
  const match = /^([^()]*[^()\s])((?:\s*\([^()]+\))*)$/.exec(text.trim())
  const [, name = '', brackets = ''] = match ?? []
  if (!/\p{L}/u.test(name)) return null
  const parts = [...brackets.matchAll(/\(([^()]+)\)/g)].map((bracket) => (bracket[1] ?? '').trim())
  const letter = parts.find((part) => party.test(part)) ?? null
  const titles = parts.filter((part) => part !== letter)
  return {
    name,
    party: letter,
    title: titles.length > 0 ? titles.join(', ') : null,
    role: letter !== null || titles.length === 0 ? 'member' : 'official',
    attendance,
    substituteFor: null,
  }
}
