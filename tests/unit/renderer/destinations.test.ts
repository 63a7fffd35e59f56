import { expect, test } from 'vitest'
import type { CommitteeLine } from '../../../src-main/contract/committee.ts'
import { emptyHead, type MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { type Departure, destinations } from '../../../src-renderer/screens/transfer/destinations.ts'

const meeting = (id: string, date: string, status: MeetingStatus) => ({
  id,
  head: emptyHead({ date, documentKind: 'agenda', status }),
  items: 0,
  decided: 0,
})
const committees: readonly CommitteeLine[] = [
  {
    id: 'own',
    committee: { name: 'Kulturudvalget', authority: null },
    count: 5,
    years: [2026],
    meetings: [
      meeting('late', '2026-05-05', 'draft'),
      meeting('next', '2026-04-07', 'sent'),
      meeting('here', '2026-03-03', 'draft'),
      meeting('held', '2026-04-01', 'held'),
      meeting('before', '2026-02-03', 'draft'),
    ],
  },
  {
    id: 'deciding',
    committee: { name: 'Økonomiudvalget', authority: null },
    count: 1,
    years: [2026],
    meetings: [meeting('there', '2026-03-10', 'draft')],
  },
]
const from: Departure = {
  transfer: 'deferred',
  meetingId: 'here',
  date: '2026-03-03',
  committeeId: 'own',
  decidingBody: 'Økonomiudvalget',
}
const ids = (departure: Departure) => destinations(committees, departure).map(({ id }) => id)

test('feature 23: an item is deferred to a later meeting that can still take it, earliest first', () => {
  expect(ids(from)).toEqual(['next', 'late'])
})

test('feature 23: a copy can go to an earlier meeting too', () => {
  expect(ids({ ...from, transfer: 'copied' })).toEqual(['before', 'next', 'late'])
})

test('feature 20: an item that is handed on goes to the meetings of the body that decides', () => {
  expect(ids({ ...from, transfer: 'handed-on' })).toEqual(['there'])
})
