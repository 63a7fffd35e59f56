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
  {
    at: 'search',
    asked: { text: '"Bilag 2" & 50 % / æ#?', committeeId: 'a b', year: 2026, access: 'closed' },
  },
  { at: 'search', asked: { text: '', committeeId: null, year: null, access: 'open' } },
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

const nothing = { text: '', committeeId: null, year: null, access: null }

test('a search for nothing is the bare address, and parts that say nothing narrow nothing', () => {
  expect(address({ at: 'search', asked: nothing })).toBe('#/soeg')
  expect(readAddress('#/soeg?tekst=%E0%&aar=i+dag&adgang=halv')).toMatchObject({
    at: 'search',
    asked: { committeeId: null, year: null, access: null },
  })
})

test('a CPR number is not put in the address', () => {
  expect(address({ at: 'search', asked: { ...nothing, text: '010190-1234', year: 2026 } })).toBe(
    '#/soeg?aar=2026',
  )
})
