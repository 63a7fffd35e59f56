import { danishList } from '../attendance/danish-list.ts'
import { type ItemRoom, whyOut } from '../attendance/item-room.ts'
import { votersAt } from '../attendance/voters-at.ts'
import type { Participant } from '../meeting/participant.ts'
import { isSamePerson, type Person, personName } from '../meeting/person.ts'
import { type Refusal, refusal } from '../refusal.ts'
import { namedBallots, partyBallots } from './member-ballots.ts'
import type { Vote } from './vote.ts'

/**
 * Why a vote (afstemning) contradicts the attendance of its item: a ballot by one who may not vote, one counted twice, a
 * group that does not have so many votes, or a member in the room of whom nothing is said: the protocol shows how each
 * member voted (RD 89.1.3).
 */
export function voteProblem(vote: Vote, room: ItemRoom): Refusal | null {
  const voters = votersAt(room)
  if (voters.length === 0)
    return refuse(
      'vote-nobody-present',
      'Ingen medlemmer er til stede under punktet',
      'Registrér fremmødet først.',
    )
  return (
    first(namedBallots(vote), ({ person }) => strangerProblem(person, voters, room)) ??
    twiceProblem(vote) ??
    first(partyBallots(vote), (ballot) => partyProblem(ballot, vote, voters)) ??
    missingProblem(vote, voters)
  )
}

function strangerProblem(person: Person, voters: readonly Participant[], room: ItemRoom): Refusal | null {
  if (voters.some((voter) => isSamePerson(voter, person))) return null
  const participant = room.participants.find((one) => isSamePerson(one, person))
  const name = personName(person)
  const wayOut = 'Fjern stemmen, eller ret fremmødet, hvis det er forkert.'
  if (participant?.role !== 'member')
    return refuse('vote-not-a-member', `${name} er ikke medlem på mødet og har ingen stemme`, wayOut)
  switch (whyOut(participant, room)) {
    case 'excused':
      return refuse('vote-member-absent', `${name} har meldt afbud og kan ikke stemme`, wayOut)
    case 'absent':
      return refuse('vote-member-absent', `${name} er fraværende og kan ikke stemme`, wayOut)
    case 'not-recorded':
      return refuse('vote-member-not-recorded', `Det er ikke registreret, om ${name} deltager`, wayOut)
    case 'out':
      return refuse('vote-member-out', `${name} er ikke til stede under punkt ${room.itemNumber}`, wayOut)
    case 'disqualified':
      return refuse('vote-member-disqualified', `${name} er inhabil under punkt ${room.itemNumber}`, wayOut)
    case null:
      return refuse('vote-substitute', `${name} er stedfortræder for et medlem, der har en stemme`, wayOut)
  }
}

function twiceProblem(vote: Vote): Refusal | null {
  const people = namedBallots(vote).map(({ person }) => personName(person))
  const person = repeated(people)
  if (person !== undefined)
    return refuse('vote-member-twice', `${person} har stemt to gange`, 'Behold den ene stemme.')
  const party = repeated(partyBallots(vote).map((ballot) => ballot.party))
  if (party === undefined) return null
  return refuse(
    'vote-party-twice',
    `${party} har stemt to gange`,
    'Har gruppen ikke stemt ens, så skriv medlemmerne ved navn.',
  )
}

function partyProblem(
  { party, count }: { readonly party: string; readonly count: number },
  vote: Vote,
  voters: readonly Participant[],
): Refusal | null {
  const size = voters.filter((voter) => voter.party === party).length
  if (count > size) return tooMany(party, count, size)
  const named = namedOf(party, vote)
  if (count + named.length <= size) return null
  return refuse(
    'vote-counted-twice',
    `${danishList(named.map(personName))} er talt med både ved navn og i gruppen ${party}`,
    `Fjern navnet, eller sæt gruppen til ${size - named.length}.`,
  )
}

function tooMany(party: string, count: number, size: number): Refusal {
  const there = size === 0 ? 'ingen medlemmer' : `${size} ${size === 1 ? 'medlem' : 'medlemmer'}`
  return refuse(
    'vote-party-too-many',
    `${party} har ${count} ${count === 1 ? 'stemme' : 'stemmer'}, men der er ${there} fra gruppen til stede`,
    'Ret antallet, eller ret fremmødet, hvis det er forkert.',
  )
}

function missingProblem(vote: Vote, voters: readonly Participant[]): Refusal | null {
  const missing = [...missingMembers(vote, voters), ...missingOfParties(vote, voters)]
  if (missing.length === 0) return null
  return refuse(
    'vote-incomplete',
    `Afstemningen går ikke op: der mangler ${danishList(missing)}`,
    'Sæt hvert medlem til for, imod eller undlod.',
  )
}

function missingMembers(vote: Vote, voters: readonly Participant[]): string[] {
  const parties = partyBallots(vote).map(({ party }) => party)
  return voters
    .filter((voter) => voter.party === null || !parties.includes(voter.party))
    .filter((voter) => !namedBallots(vote).some(({ person }) => isSamePerson(person, voter)))
    .map(personName)
}

function missingOfParties(vote: Vote, voters: readonly Participant[]): string[] {
  return partyBallots(vote).flatMap(({ party, count }) => {
    const size = voters.filter((voter) => voter.party === party).length
    const missing = size - count - namedOf(party, vote).length
    return missing === 0 ? [] : [`${missing} ${missing === 1 ? 'stemme' : 'stemmer'} fra ${party}`]
  })
}

function namedOf(party: string, vote: Vote): Person[] {
  return namedBallots(vote)
    .map(({ person }) => person)
    .filter((person) => person.party === party)
}

function repeated(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at)
}

function first<T>(values: readonly T[], problem: (value: T) => Refusal | null): Refusal | null {
  for (const value of values) {
    const found = problem(value)
    if (found !== null) return found
  }
  return null
}

function refuse(code: string, what: string, wayOut: string): Refusal {
  return refusal(code, `${what}. Afstemningen er ikke gemt.`, wayOut)
}
