import { personName } from '../meeting/person.ts'
import type { Disqualification } from './absence.ts'

/**
 * The sentence of the minutes on a question of disqualification (inhabilitet, § 14): the body decides, not the member.
 * `body` is how the body is spoken of, "Udvalget". A note follows as a sentence of its own.
 */
export function disqualificationSentence({ person, upheld, note }: Disqualification, body: string): string {
  const name = personName(person)
  const decided = upheld
    ? `${name} blev erklæret inhabil og deltog ikke i behandlingen af punktet.`
    : `${body} fandt, at ${name} ikke var inhabil.`
  return note === null ? decided : `${decided} ${/[.!?]$/.test(note) ? note : `${note}.`}`
}
