import { expect, test } from 'vitest'
import { type AgendaPlace, positionOf } from '../../../src-renderer/screens/meeting/agenda-place.ts'

const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

/** Where "b" goes. */
const position = (place: AgendaPlace, of = 'b') => positionOf(place, of, items)

test('a place is found on the agenda as it stands', () => {
  expect(position({ by: -1 })).toBe(0)
  expect(position({ by: 2 })).toBe(3)
  expect(position({ beside: 'd', side: 'above' })).toBe(2)
  expect(position({ beside: 'd', side: 'below' })).toBe(3)
  expect(position({ beside: 'a', side: 'above' })).toBe(0)
})

test('there is none outside the agenda, beside an item that is gone, or where the item stands', () => {
  expect(position({ by: -2 })).toBeNull()
  expect(position({ by: 3 })).toBeNull()
  expect(position({ beside: 'gone', side: 'above' })).toBeNull()
  expect(position({ by: 1 }, 'gone')).toBeNull()
  expect(position({ beside: 'a', side: 'below' })).toBeNull()
  expect(position({ beside: 'b', side: 'below' })).toBeNull()
})
