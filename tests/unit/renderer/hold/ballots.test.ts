import { expect, it } from 'vitest'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import type { Ballot } from '../../../../src-main/domain/votes/vote.ts'
import {
  choicesOf,
  memberBallots,
  noFields,
  partyFieldBallots,
  partyFieldsOf,
  restVotes,
} from '../../../../src-renderer/screens/hold/rules/ballots.ts'

const member = (name: string, party: string | null): Participant => ({
  name,
  party,
  title: null,
  role: 'member',
  attendance: 'present',
  substituteFor: null,
})
const voters = [
  member('Asta Holm', 'A'),
  member('Bo Krag', 'V'),
  member('Carla Lund', 'A'),
  member('Dan Krag Møller', null),
]

it('feature 30: members vote by name, in the order of the seats, and the rest with one key', () => {
  const some = new Map([['Bo Krag (V)', 'against' as const]])
  const all = restVotes(some, voters, 'for')
  expect(memberBallots(all, voters).map(({ value }) => value)).toEqual(['for', 'against', 'for', 'for'])
  expect(memberBallots(some, voters)).toHaveLength(1)
})

it.each<[string, readonly Ballot[]]>([
  ['a', [{ by: 'party', party: 'A', count: 2, value: 'for' }]],
  [
    'A V',
    [
      { by: 'party', party: 'A', count: 2, value: 'for' },
      { by: 'party', party: 'V', count: 1, value: 'for' },
    ],
  ],
  [
    'A og V',
    [
      { by: 'party', party: 'A', count: 2, value: 'for' },
      { by: 'party', party: 'V', count: 1, value: 'for' },
    ],
  ],
  ['A1', [{ by: 'party', party: 'A', count: 1, value: 'for' }]],
  ['Dan', [{ by: 'member', person: { name: 'Dan Krag Møller', party: null }, value: 'for' }]],
  ['Møller', [{ by: 'member', person: { name: 'Dan Krag Møller', party: null }, value: 'for' }]],
  ['X', [{ by: 'party', party: 'X', count: 1, value: 'for' }]],
  ['Krag', [{ by: 'member', person: { name: 'Krag', party: null }, value: 'for' }]],
  ['', []],
])('feature 30: «%s» typed as for', (typed, ballots) => {
  expect(partyFieldBallots({ ...noFields, for: typed }, voters)).toEqual(ballots)
})

it('feature 30: a stored vote comes back as it was given', () => {
  const fields = { for: 'A2, Dan Krag Møller', against: 'V1', abstained: '' }
  const vote = { subject: null, ballots: partyFieldBallots(fields, voters) }
  expect(partyFieldsOf(vote)).toEqual(fields)
  expect([...choicesOf(vote, voters).values()]).toEqual(['for', 'against', 'for', 'for'])
  expect(partyFieldsOf({ subject: null, ballots: memberBallots(choicesOf(vote, voters), voters) })).toBeNull()
})
