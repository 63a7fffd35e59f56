import { expect, test } from 'vitest'
import { monthWeeks } from '../../../src-renderer/screens/year/month-days.ts'

test('a month begins on its weekday, Monday first, and has all its days once', () => {
  const weeks = monthWeeks(2026, 3)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-03-01'])
  expect(weeks.at(-1)).toEqual(['2026-03-30', '2026-03-31', null, null, null, null, null])
  expect(weeks.flat().filter((day) => day !== null)).toHaveLength(31)
})

test('a leap February that begins on a Monday has five weeks, a common one four', () => {
  expect(monthWeeks(2044, 2)).toHaveLength(5)
  expect(monthWeeks(2027, 2)).toHaveLength(4)
})
