import type { Participant } from '../meeting/participant.ts'
import { type Refusal, refusal } from '../refusal.ts'

/** Why a list of participants cannot stand: the same person (name and party) twice, or one standing in for themselves. */
export function participantsProblem(participants: readonly Participant[]): Refusal | null {
  const names = participants.map(printedName)
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) return personTwice(twice)
  const self = participants.find((one) => one.substituteFor === one.name)
  return self === undefined ? null : substituteForSelf(self.name)
}

function printedName(participant: Participant): string {
  return participant.party === null ? participant.name : `${participant.name} (${participant.party})`
}

function personTwice(name: string): Refusal {
  return refusal(
    'participant-twice',
    `${name} står to gange på listen over deltagere. Listen er ikke gemt.`,
    'Fjern den ene, eller skriv det, der skiller de to personer, i navnet.',
    { name },
  )
}

function substituteForSelf(name: string): Refusal {
  return refusal(
    'substitute-for-self',
    `${name} kan ikke være stedfortræder for sig selv. Listen er ikke gemt.`,
    'Vælg det medlem, som stedfortræderen møder for.',
    { name },
  )
}
