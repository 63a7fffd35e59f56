import { expect, test } from 'vitest'
import { address, type Route, readAddress } from '../../../src-renderer/state/route.ts'

const routes: readonly Route[] = [
  { at: 'start' },
  { at: 'committee', committeeId: 'a b/c' },
  { at: 'committee', committeeId: '1', place: 'people' },
  { at: 'committee', committeeId: '1', place: 'templates' },
  { at: 'committee', committeeId: '1', place: 'settings' },
  { at: 'committee', committeeId: '1', place: 'year' },
  { at: 'committee', committeeId: '1', place: 'attendance' },
  { at: 'search' },
  { at: 'case', caseNumber: 'Sag 24/1234' },
  { at: 'meeting', meetingId: '2', part: null },
  { at: 'meeting', meetingId: '2', part: 'participants' },
  { at: 'meeting', meetingId: '2', part: 'life' },
  { at: 'meeting', meetingId: '2', part: { itemId: 'x y' } },
  { at: 'hold', meetingId: '2' },
]

test.each(routes)('a reload comes back to the same place: %j', (route) => {
  expect(readAddress(address(route))).toEqual(route)
})

test.each(['#/sag/%E0', '#/moede/1/punkt/%', '#/%C3%28', '#/ukendt'])(
  '%s is the start, not an error',
  (hash) => {
    expect(readAddress(hash)).toEqual({ at: 'start' })
  },
)
