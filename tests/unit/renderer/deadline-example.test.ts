import { expect, test } from 'vitest'
import { deadlineExample } from '../../../src-renderer/screens/committee/deadline-example.ts'

test('feature 4: the example tells the day and its reason in one sentence', () => {
  expect(deadlineExample({ count: 4, unit: 'weekdays', saturdayCounts: false })).toBe(
    'Til mødet tirsdag den 3. marts 2026 skal dagsordenen være ude senest tirsdag den 24. februar 2026: 4 hverdage før mødet, lørdag ikke medregnet.',
  )
  expect(deadlineExample({ count: 4, unit: 'calendar-days', saturdayCounts: false })).toContain(
    'senest torsdag den 26. februar 2026: 4 kalenderdage før mødet.',
  )
})
