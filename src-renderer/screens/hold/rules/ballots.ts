import { type Person, personName } from '../../../../src-main/domain/meeting/person.ts'
import { expandPartyBallots } from '../../../../src-main/domain/votes/member-ballots.ts'
import {
  type Ballot,
  type BallotValue,
  ballotValues,
  type Vote,
} from '../../../../src-main/domain/votes/vote.ts'

/** How members vote, by their printed names; those who are not in it have not been asked yet. */
export type Choices = ReadonlyMap<string, BallotValue>

/** The letters typed for each value: "A B Ø", "V", "". */
export type PartyFields = Readonly<Record<BallotValue, string>>

export const noFields: PartyFields = { for: '', against: '', abstained: '' }

/** The ballots of members by name, in the order of those who may vote. */
export function memberBallots(choices: Choices, voters: readonly Person[]): Ballot[] {
  return voters.flatMap(({ name, party }) => {
    const person = { name, party }
    const value = choices.get(personName(person))
    return value === undefined ? [] : [{ by: 'member' as const, person, value }]
  })
}

/** Everybody not asked yet votes so ("resten stemte for"). */
export function restVotes(choices: Choices, voters: readonly Person[], value: BallotValue): Choices {
  return new Map(voters.map((voter) => [personName(voter), choices.get(personName(voter)) ?? value]))
}

/**
 * The ballots of groups as typed: letters are all members of a group who are in the room ("A B Ø"), with a figure behind
 * them only so many ("V2"); a word is the one member whose name has a part that begins so ("Krag").
 */
export function partyFieldBallots(fields: PartyFields, voters: readonly Person[]): Ballot[] {
  return ballotValues.flatMap((value) =>
    tokensOf(fields[value]).map((token) => ballotOf(token, value, voters)),
  )
}

/** The letters and names of a stored vote, as they would be typed; null where the vote is by members only. */
export function partyFieldsOf({ ballots }: Vote): PartyFields | null {
  if (!ballots.some(({ by }) => by === 'party')) return null
  const typed = (value: BallotValue) =>
    ballots
      .filter((ballot) => ballot.value === value)
      .map((ballot) => (ballot.by === 'party' ? `${ballot.party}${ballot.count}` : ballot.person.name))
      .join(', ')
  return { for: typed('for'), against: typed('against'), abstained: typed('abstained') }
}

/** How each member voted in a stored vote. */
export function choicesOf(vote: Vote, voters: readonly Person[]): Choices {
  return new Map(expandPartyBallots(vote, voters).map(({ person, value }) => [personName(person), value]))
}

/** Names stand between commas; letters may also stand between spaces. */
function tokensOf(field: string): string[] {
  return field
    .split(/[,;]|\bog\b/)
    .flatMap((part) => (isLetters(part.trim()) ? part.trim().split(/\s+/) : [part.trim()]))
    .filter((token) => token !== '')
}

function isLetters(part: string): boolean {
  return part.split(/\s+/).every((word) => /^\p{L}{1,3}\d*$/u.test(word))
}

function ballotOf(token: string, value: BallotValue, voters: readonly Person[]): Ballot {
  const [, letters = '', count = ''] = /^(\p{L}{1,3})(\d*)$/u.exec(token) ?? []
  const party = letters.toLocaleUpperCase('da')
  const size = voters.filter((voter) => voter.party === party).length
  const named = count === '' && size === 0 ? memberNamed(token, voters) : undefined
  if (named !== undefined || letters === '') return { by: 'member', person: named ?? stranger(token), value }
  return { by: 'party', party, count: Math.max(1, count === '' ? size : Number(count)), value }
}

function memberNamed(token: string, voters: readonly Person[]): Person | undefined {
  const wanted = token.toLocaleLowerCase('da')
  const found = voters.filter(({ name }) => {
    const whole = name.toLocaleLowerCase('da')
    return whole.startsWith(wanted) || whole.split(/\s+/).some((part) => part.startsWith(wanted))
  })
  const [first, ...others] = found
  return first === undefined || others.length > 0 ? undefined : { name: first.name, party: first.party }
}

/** A name that nobody has is kept as it was typed, so that the refusal can say it. */
function stranger(name: string): Person {
  return { name, party: null }
}
