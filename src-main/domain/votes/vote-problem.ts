import { danishList } from '../attendance/danish-list.ts'
import { type ItemRoom, whyOut } from '../attendance/item-room.ts'
import { votersAt } from '../attendance/voters-at.ts'
import type { Participant } from '../meeting/participant.ts'
import { isSamePerson, type Person, personName } from '../meeting/person.ts'
import { type Refusal, refusal, type ValuesOf } from '../refusal.ts'
import type { RefusalCode } from '../told/refusals.ts'
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
    return refuse('vote-not-a-member', `${name} er ikke medlem på mødet og har ingen stemme`, wayOut, {
      name,
    })
  switch (whyOut(participant, room)) {
    case 'excused':
      return refuse('vote-member-excused', `${name} har meldt afbud og kan ikke stemme`, wayOut, { name })
    case 'absent':
      return refuse('vote-member-absent', `${name} er fraværende og kan ikke stemme`, wayOut, { name })
    case 'not-recorded':
      return refuse('vote-member-not-recorded', `Det er ikke registreret, om ${name} deltager`, wayOut, {
        name,
      })
    case 'out':
      return refuse('vote-member-out', `${name} er ikke til stede under punkt ${room.itemNumber}`, wayOut, {
        name,
        number: room.itemNumber,
      })
    case 'disqualified':
      return refuse('vote-member-disqualified', `${name} er inhabil under punkt ${room.itemNumber}`, wayOut, {
        name,
        number: room.itemNumber,
      })
    case null:
      return refuse('vote-substitute', `${name} er stedfortræder for et medlem, der har en stemme`, wayOut, {
        name,
      })
  }
}

function twiceProblem(vote: Vote): Refusal | null {
  const people = namedBallots(vote).map(({ person }) => personName(person))
  const person = repeated(people)
  if (person !== undefined)
    return refuse('vote-member-twice', `${person} har stemt to gange`, 'Behold den ene stemme.', {
      name: person,
    })
  const party = repeated(partyBallots(vote).map((ballot) => ballot.party))
  if (party === undefined) return null
  return refuse(
    'vote-party-twice',
    `${party} har stemt to gange`,
    'Har gruppen ikke stemt ens, så skriv medlemmerne ved navn.',
    { party },
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
    { party, names: named.map(personName), left: size - named.length },
  )
}

function tooMany(party: string, count: number, size: number): Refusal {
  const there = size === 0 ? 'ingen medlemmer' : `${size} ${size === 1 ? 'medlem' : 'medlemmer'}`
  return refuse(
    'vote-party-too-many',
    `${party} har ${votesText(count)}, men der er ${there} fra gruppen til stede`,
    'Ret antallet, eller ret fremmødet, hvis det er forkert.',
    { party, count, size },
  )
}

function missingProblem(vote: Vote, voters: readonly Participant[]): Refusal | null {
  const names = missingMembers(vote, voters)
  const parties = missingOfParties(vote, voters)
  if (names.length + parties.length === 0) return null
  const ofParties = parties.map(({ party, missing }) => `${votesText(missing)} fra ${party}`)
  return refuse(
    'vote-incomplete',
    `Afstemningen går ikke op: der mangler ${danishList([...names, ...ofParties])}`,
    'Sæt hvert medlem til for, imod eller undlod.',
    { names, parties },
  )
}

function missingMembers(vote: Vote, voters: readonly Participant[]): string[] {
  const parties = partyBallots(vote).map(({ party }) => party)
  return voters
    .filter((voter) => voter.party === null || !parties.includes(voter.party))
    .filter((voter) => !namedBallots(vote).some(({ person }) => isSamePerson(person, voter)))
    .map(personName)
}

function missingOfParties(
  vote: Vote,
  voters: readonly Participant[],
): { readonly party: string; readonly missing: number }[] {
  return partyBallots(vote)
    .map(({ party, count }) => {
      const size = voters.filter((voter) => voter.party === party).length
      return { party, missing: size - count - namedOf(party, vote).length }
    })
    .filter(({ missing }) => missing !== 0)
}

function votesText(count: number): string {
  return `${count} ${count === 1 ? 'stemme' : 'stemmer'}`
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

function refuse<Code extends RefusalCode>(
  code: Code,
  what: string,
  wayOut: string,
  ...values: ValuesOf<Code>
): Refusal {
  return refusal(code, `${what}. Afstemningen er ikke gemt.`, wayOut, ...values)
}
