import type { Participant } from '../../../src-main/domain/meeting/participant.ts'
import type { Person } from '../../../src-main/domain/meeting/person.ts'
import type { Ballot, BallotValue, Vote } from '../../../src-main/domain/votes/vote.ts'
import { member, official, recommendation } from '../../support/builders/index.ts'
import { program, value } from '../application/support.ts'

export const asta: Person = { name: 'Asta Holm', party: 'A' }
export const bo: Person = { name: 'Bo Krag', party: 'V' }
export const carla: Person = { name: 'Carla Lund', party: 'V' }
export const dan: Person = { name: 'Dan Munk', party: 'Ø' }
export const elin: Person = { name: 'Elin Vad', party: null }
export const members = [asta, bo, carla, dan, elin]

const people: Participant[] = [
  ...members.map(({ name, party }) => member(name, { party })),
  official('Eva Nør'),
]

/** A meeting of five members with four cases and nothing recorded; `punkt(n)` is the id of the case at a number. */
export async function heldMeeting() {
  const { call } = await program()
  const { committeeId } = value(
    await call.committee.create({ name: 'Kulturudvalget', authority: 'Nordvig Kommune' }),
  )
  const when = { date: '2026-03-03', time: '16:30', place: null }
  const { id: meetingId, items } = value(await call.meeting.create({ committeeId, ...when }))
  for (const { id: itemId } of items) value(await call.item.remove({ itemId }))
  for (const title of ['Haller', 'Broen', 'Parken', 'Skolen'])
    value(await call.item.add({ meetingId, kind: 'case', title, beforeItemId: null }))
  const meeting = value(await call.meeting.saveParticipants({ meetingId, participants: people }))
  const punkt = (number: number) => meeting.items.find((item) => item.number === number)?.id ?? ''
  const get = async () => value(await call.meeting.get({ meetingId }))
  return { call, committeeId, meetingId, punkt, get }
}

/** The same with everybody present. */
export async function everybodyThere() {
  const held = await heldMeeting()
  const { call, meetingId, punkt } = held
  value(await call.attendance.allPresent({ meetingId }))
  value(
    await call.item.saveRecommendation({
      itemId: punkt(1),
      recommendation: recommendation('Hallen bygges.', 'Der afsættes 2 mio. kr.'),
    }),
  )
  return held
}

export const named = (value: BallotValue, ...voted: Person[]): Ballot[] =>
  voted.map((person) => ({ by: 'member', person, value }))
export const group = (value: BallotValue, party: string, count: number): Ballot => ({
  by: 'party',
  party,
  count,
  value,
})
export const vote = (...ballots: Ballot[]): Vote => ({ subject: null, ballots })
