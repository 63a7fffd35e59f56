import type { Participant } from '../../domain/meeting/participant.ts'
import { type Person, partyLetters, personName } from '../../domain/meeting/person.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { refusal } from './refusal.ts'

/** A person as typed: "Asta Holm" or "Asta Holm (A)". */
export function readPerson(typed: string): Person {
  const [, name, letters] = /^(.*\S)\s*\(([^()]+)\)\s*$/.exec(typed) ?? []
  const party = partyLetters.safeParse(letters)
  if (name === undefined || !party.success) return { name: typed.trim(), party: null }
  return { name, party: party.data }
}

/** The participant of a meeting who was meant; by name alone where only one has it. */
export function findPerson(participants: readonly Participant[], typed: string): Result<Person> {
  const wanted = readPerson(typed)
  const named = participants.filter(({ name }) => name === wanted.name)
  const found = wanted.party === null ? named : named.filter(({ party }) => party === wanted.party)
  const [only] = found
  if (only === undefined) return refused(nobody(typed))
  if (found.length > 1) return refused(several(found))
  return ok({ name: only.name, party: only.party })
}

function nobody(typed: string) {
  return refusal(
    'participant-not-found',
    `${typed} står ikke på listen over deltagere. Intet er ændret.`,
    'Skriv navnet, som det står på listen.',
  )
}

function several(people: readonly Person[]) {
  return refusal(
    'participant-ambiguous',
    `Flere deltagere hedder det samme: ${people.map(personName).join(', ')}. Intet er ændret.`,
    'Skriv partiet i parentes efter navnet.',
  )
}
