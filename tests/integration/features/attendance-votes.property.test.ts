import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { absencesProblem } from '../../../src-main/domain/attendance/absences-problem.ts'
import { disqualificationsProblem } from '../../../src-main/domain/attendance/disqualifications-problem.ts'
import { roomOf } from '../../../src-main/domain/attendance/item-attendance.ts'
import { isPresentAt } from '../../../src-main/domain/attendance/item-room.ts'
import { votersAt } from '../../../src-main/domain/attendance/voters-at.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { attendances } from '../../../src-main/domain/meeting/participant.ts'
import { isSamePerson } from '../../../src-main/domain/meeting/person.ts'
import { ballotValues } from '../../../src-main/domain/votes/vote.ts'
import { voteProblem } from '../../../src-main/domain/votes/vote-problem.ts'
import { decision } from '../../support/builders/index.ts'
import { everybodyThere, members, named, vote } from './held-meeting.ts'

vi.setConfig({ testTimeout: 60_000 })

const person = fc.constantFrom(...members)
const number = fc.integer({ min: 1, max: 5 })
const item = fc.integer({ min: 1, max: 4 })

const operation = fc.oneof(
  fc.record({ does: fc.constant('leave' as const), person, beforeItem: number }),
  fc.record({ does: fc.constant('arrive' as const), person, beforeItem: number }),
  fc.record({ does: fc.constant('set' as const), person, attendance: fc.constantFrom(...attendances, null) }),
  fc.record({ does: fc.constant('disqualify' as const), person, item, upheld: fc.boolean() }),
  fc.record({ does: fc.constant('move' as const), item, position: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ does: fc.constant('remove' as const), item }),
  fc.record({ does: fc.constant('restore' as const), item }),
  fc.record({
    does: fc.constant('vote' as const),
    item,
    values: fc.array(fc.constantFrom(...ballotValues), { minLength: 5, maxLength: 5 }),
    // The right voters, or now and then somebody who may be out.
    stranger: fc.option(person, { nil: null, freq: 4 }),
  }),
)
type Operation = typeof operation extends fc.Arbitrary<infer O> ? O : never
type Held = Awaited<ReturnType<typeof everybodyThere>>

async function run({ call, meetingId, punkt, get }: Held, one: Operation) {
  switch (one.does) {
    case 'leave':
    case 'arrive':
      return call.attendance[one.does]({
        meetingId,
        person: one.person,
        beforeItem: one.beforeItem,
        at: null,
      })
    case 'set':
      return call.attendance.set({ meetingId, person: one.person, attendance: one.attendance })
    case 'disqualify':
      return call.item.saveDisqualifications({
        itemId: punkt(one.item),
        disqualifications: [{ person: one.person, upheld: one.upheld, note: null }],
      })
    case 'move':
      return call.item.move({ itemId: punkt(one.item), position: one.position })
    case 'remove':
    case 'restore':
      return call.item[one.does]({ itemId: punkt(one.item) })
    case 'vote':
      return voteUnder(call, { itemId: punkt(one.item), meeting: await get(), ...one })
  }
}

function voteUnder(
  call: Held['call'],
  wanted: { itemId: string; meeting: MeetingSnapshot } & Extract<Operation, { does: 'vote' }>,
) {
  const { itemId, meeting, values, stranger } = wanted
  const found = meeting.items.find(({ id }) => id === itemId)
  const voters = found === undefined ? [] : votersAt(roomOf(meeting, found))
  const people =
    stranger === null || voters.some((one) => isSamePerson(one, stranger)) ? voters : [...voters, stranger]
  const ballots = people.flatMap(({ name, party }, at) => named(values[at % 5] ?? 'for', { name, party }))
  return call.item.saveDecision({ itemId, decision: decision('Godkendt.', { votes: [vote(...ballots)] }) })
}

/** What is wrong in a meeting: absences that cannot stand, votes and disqualifications that contradict attendance. */
function problems(meeting: MeetingSnapshot) {
  const { participants, absences, items } = meeting
  const itemNumbers = items.map((one) => one.number)
  const votes = items.flatMap((one) =>
    (one.decision?.votes ?? []).map((cast) => voteProblem(cast, roomOf(meeting, one))),
  )
  const disqualified = items.map((one) => disqualificationsProblem(roomOf(meeting, one)))
  const absent = absencesProblem(absences, { participants, itemNumbers })
  return [absent, ...votes, ...disqualified].filter((one) => one !== null)
}

/** Who was in the room, by item: a move of items changes none of it. */
function presence(meeting: MeetingSnapshot) {
  const rooms = meeting.items.map((one) => [
    one.id,
    meeting.participants.filter((participant) => isPresentAt(participant, roomOf(meeting, one))),
  ])
  return Object.fromEntries(rooms)
}

test('feature 30: attendance and votes never contradict, whatever is done; a refusal changes nothing', async () => {
  const kept = { votes: 0, refusals: new Set<string>() }
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 10, maxLength: 30 }), async (operations) => {
      const held = await everybodyThere()
      for (const one of operations) {
        const before = await held.get()
        const answer = await run(held, one)
        const after = await held.get()
        if (answer.ok) {
          expect(problems(after)).toEqual([])
          if (one.does === 'move') expect(presence(after)).toEqual(presence(before))
        } else {
          kept.refusals.add(answer.refusal.code)
          expect(after).toEqual(before)
        }
      }
      kept.votes += (await held.get()).items.flatMap((one) => one.decision?.votes ?? []).length
    }),
    { seed: 2026, numRuns: 25 },
  )
  // The property says something only where votes stood and contradictions were tried.
  expect(kept.votes).toBeGreaterThan(20)
  expect([...kept.refusals]).toEqual(
    expect.arrayContaining(['attendance-contradicts-vote', 'agenda-leaves-absent', 'vote-member-out']),
  )
})
