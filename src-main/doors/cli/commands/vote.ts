import { itemAttendance } from '../../../domain/attendance/item-attendance.ts'
import { emptyDecision } from '../../../domain/meeting/decision.ts'
import type { MeetingSnapshot, StoredItem } from '../../../domain/meeting/meeting.ts'
import { isSamePerson, type Person, partyLetters } from '../../../domain/meeting/person.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { type Ballot, ballotValues, type Vote } from '../../../domain/votes/vote.ts'
import { voteSentences } from '../../../domain/votes/vote-sentences.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { type FoundItem, findItem } from '../find-item.ts'
import { findPerson } from '../find-person.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'

/** A vote as it was typed: party letters or names, parted by commas. */
export interface VoteOptions {
  readonly for?: string
  readonly against?: string
  readonly abstained?: string
  readonly subject?: string
}

/** Adds a vote under an item; a group's letters count for all of it who may vote and are not named themselves. */
export async function vote(
  program: Program,
  outlet: Outlet,
  wanted: { item: string; options: VoteOptions },
): Promise<ExitCode> {
  const found = await findItem(program, wanted.item)
  const typed = found.ok ? readVote(found.value, wanted.options) : found
  if (!found.ok || !typed.ok) return answerResult(outlet, typed, () => '')
  const { item } = found.value
  const decision = item.decision ?? emptyDecision
  const saved = await program.item.saveDecision({
    itemId: item.id,
    decision: { ...decision, votes: [...decision.votes, typed.value] },
    was: item.decision,
  })
  return answerResult(outlet, saved, (meeting) => words(meeting, item, typed.value))
}

function readVote({ item, meeting }: FoundItem, options: VoteOptions): Result<Vote> {
  const words = ballotValues.flatMap((value) => wordsOf(options[value]).map((word) => ({ word, value })))
  const people = new Map<string, Ballot>()
  for (const { word, value } of words.filter(({ word: one }) => !isParty(one))) {
    const found = findPerson(meeting.participants, word)
    if (!found.ok) return found
    people.set(`${word} ${value}`, { by: 'member', person: found.value, value })
  }
  const named = [...people.values()].flatMap((ballot) => (ballot.by === 'member' ? [ballot.person] : []))
  const { voters } = itemAttendance(meeting, item, 'more-than-half')
  const sizeOf = (party: string) =>
    voters.filter((one) => one.party === party).length - named.filter((one) => one.party === party).length
  const ballots = words.map(
    ({ word, value }): Ballot =>
      people.get(`${word} ${value}`) ?? { by: 'party', party: word, count: Math.max(1, sizeOf(word)), value },
  )
  return ok({ subject: options.subject ?? null, ballots: inOrder(ballots, meeting.participants) })
}

/** A vote by names alone stands in the order of the participants, as the window keeps it; letters stand as typed. */
function inOrder(ballots: readonly Ballot[], participants: readonly Person[]): Ballot[] {
  const place = (ballot: Ballot) =>
    ballot.by === 'member' ? participants.findIndex((one) => isSamePerson(one, ballot.person)) : -1
  if (ballots.some(({ by }) => by === 'party')) return [...ballots]
  return ballots.toSorted((one, other) => place(one) - place(other))
}

function wordsOf(typed: string | undefined): string[] {
  return (typed ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

function isParty(word: string): boolean {
  return partyLetters.safeParse(word).success
}

function words(meeting: MeetingSnapshot, { id }: StoredItem, saved: Vote): string {
  const item = meeting.items.find((one) => one.id === id)
  if (item === undefined) return ''
  return voteSentences(saved, itemAttendance(meeting, item, 'more-than-half').voters).join('\n')
}
