import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ItemRoom } from '../../../../src-main/domain/attendance/item-room.ts'
import { isPresentAt } from '../../../../src-main/domain/attendance/item-room.ts'
import { notPresentAt } from '../../../../src-main/domain/attendance/not-present.ts'
import { quorumAt } from '../../../../src-main/domain/attendance/quorum-at.ts'
import { votersAt } from '../../../../src-main/domain/attendance/voters-at.ts'
import { attendances, type Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { isSamePerson, type Person, personName } from '../../../../src-main/domain/meeting/person.ts'
import { expandPartyBallots } from '../../../../src-main/domain/votes/member-ballots.ts'
import { tally } from '../../../../src-main/domain/votes/tally.ts'
import {
  type Ballot,
  type BallotValue,
  ballotValues,
  type Vote,
} from '../../../../src-main/domain/votes/vote.ts'
import { voteProblem } from '../../../../src-main/domain/votes/vote-problem.ts'
import { member } from '../../../support/builders/index.ts'

const names = ['Asta Holm', 'Bo Krag', 'Carla Lund', 'Dan Munk', 'Eva Nør', 'Finn Oks'] as const
const parties = ['A', 'V', null] as const

const participants: fc.Arbitrary<Participant[]> = fc
  .tuple(
    ...names.map((name) =>
      fc
        .record({
          party: fc.constantFrom(...parties),
          role: fc.constantFrom('member' as const, 'member' as const, 'official' as const),
          attendance: fc.constantFrom(...attendances, 'present' as const, 'present' as const, null),
          substituteFor: fc.constantFrom(
            ...names.filter((other) => other !== name),
            null,
            null,
            null,
            null,
            null,
            null,
          ),
        })
        .map((changes) => member(name, changes)),
    ),
  )
  .map((all) => [...all])

const itemNumber = fc.integer({ min: 1, max: 6 })

const rooms: fc.Arbitrary<ItemRoom> = participants.chain((all) => {
  const someone = fc.constantFrom(...all.map(({ name, party }) => ({ name, party })))
  const end = fc.option(itemNumber)
  return fc.record({
    participants: fc.constant(all),
    itemNumber,
    absences: fc.array(
      fc.record({
        person: someone,
        fromItem: end,
        toItem: end,
        leftAt: fc.constant(null),
        returnedAt: fc.constant(null),
      }),
      { maxLength: 3 },
    ),
    disqualifications: fc.array(
      fc.record({ person: someone, upheld: fc.boolean(), note: fc.constant(null) }),
      { maxLength: 2 },
    ),
  })
})

/** A vote by all who may vote, some groups by their letters, and with luck spoiled: a ballot dropped, doubled or added. */
function votesIn(room: ItemRoom): fc.Arbitrary<Vote> {
  const value = fc.constantFrom(...ballotValues)
  const stranger = fc.constantFrom(...room.participants.map(({ name, party }) => ({ name, party })))
  const spoiled: fc.Arbitrary<Ballot> = fc.oneof(
    fc.record({ by: fc.constant('member' as const), person: stranger, value }),
    fc.record({
      by: fc.constant('party' as const),
      party: fc.constantFrom('A', 'V'),
      count: fc.integer({ min: 1, max: 4 }),
      value,
    }),
  )
  const plan = fc.record({
    values: fc.array(value, { minLength: 6, maxLength: 6 }),
    byLetter: fc.subarray(['A', 'V']),
    dropped: fc.option(fc.nat(5), { freq: 4 }),
    added: fc.option(spoiled, { freq: 4 }),
  })
  return plan.map(({ values, byLetter, dropped, added }) => {
    const ballots = ballotsOf(votersAt(room), values, byLetter).filter((_, at) => at !== dropped)
    return { subject: null, ballots: added === null ? ballots : [...ballots, added] }
  })
}

function ballotsOf(
  voters: readonly Participant[],
  values: readonly BallotValue[],
  byLetter: readonly string[],
): Ballot[] {
  const isByLetter = ({ party }: Participant) => party !== null && byLetter.includes(party)
  const named = voters.filter((voter) => !isByLetter(voter))
  const groups = byLetter.filter((party) => voters.some((voter) => voter.party === party))
  return [
    ...named.map(
      ({ name, party }, at): Ballot => ({
        by: 'member',
        person: { name, party },
        value: values[at] ?? 'for',
      }),
    ),
    ...groups.map((party, at): Ballot => {
      const count = voters.filter((voter) => voter.party === party).length
      return { by: 'party', party, count, value: values[5 - at] ?? 'for' }
    }),
  ]
}

const complete = rooms.chain((room) =>
  fc.record({
    room: fc.constant(room),
    values: fc.array(fc.constantFrom(...ballotValues), { minLength: 6, maxLength: 6 }),
  }),
)

describe('attendance and votes never contradict', () => {
  it('a vote that is let through counts every voter once and nobody else', () => {
    const given = rooms.chain((room) => votesIn(room).map((vote) => ({ room, vote })))
    let letThrough = 0
    fc.assert(
      fc.property(given, ({ room, vote }) => {
        if (voteProblem(vote, room) !== null) return
        letThrough += 1
        const voters = votersAt(room)
        const ballots = expandPartyBallots(vote, voters)
        expect(ballots.map(({ person }) => personName(person))).toEqual(voters.map(personName))
        for (const value of ballotValues)
          expect(ballots.filter((ballot) => ballot.value === value)).toHaveLength(tally(vote)[value])
        expect(vote.ballots.flatMap((ballot) => (ballot.by === 'member' ? [ballot.person] : []))).toSatisfy(
          (named: Person[]) => named.every((person) => voters.some((voter) => isSamePerson(voter, person))),
        )
      }),
      { numRuns: 3000 },
    )
    expect(letThrough).toBeGreaterThan(500)
  })

  it('a vote by all voters by name is let through, and refused once one of them leaves', () => {
    fc.assert(
      fc.property(complete, ({ room, values }) => {
        const voters = votersAt(room)
        fc.pre(voters.length > 0)
        const ballots = voters.map(
          ({ name, party }, at): Ballot => ({
            by: 'member',
            person: { name, party },
            value: values[at] ?? 'for',
          }),
        )
        expect(voteProblem({ subject: null, ballots }, room)).toBeNull()
        const [leaver] = voters
        const absences = [
          ...room.absences,
          {
            person: { name: leaver?.name ?? '', party: leaver?.party ?? null },
            fromItem: null,
            toItem: null,
            leftAt: null,
            returnedAt: null,
          },
        ]
        expect(voteProblem({ subject: null, ballots }, { ...room, absences })).not.toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  it('a member is a voter, replaced, or named as not present, and never more voters than seats', () => {
    fc.assert(
      fc.property(rooms, (room) => {
        const voters = votersAt(room)
        const quorum = quorumAt(room, 'more-than-half')
        expect(quorum.present).toBe(voters.length)
        expect(voters.length).toBeLessThanOrEqual(quorum.members)
        for (const voter of voters) expect(isPresentAt(voter, room)).toBe(true)
        const out = notPresentAt(room).map(({ participant }) => participant)
        for (const one of out) expect(isPresentAt(one, room)).toBe(false)
        const isMember = (one: (typeof out)[number]) => one.role === 'member' && one.substituteFor === null
        for (const one of room.participants.filter(isMember))
          expect(out.some((other) => isSamePerson(one, other))).toBe(!isPresentAt(one, room))
      }),
      { numRuns: 1000 },
    )
  })
})
