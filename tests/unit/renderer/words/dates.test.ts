import { expect, test } from 'vitest'
import * as danish from '../../../../src-renderer/words/danish/dates.ts'
import * as english from '../../../../src-renderer/words/english/dates.ts'

const date = '2026-02-06'

test('feature 55: a date is told in the language of the window', () => {
  const told = ({ dates }: typeof danish | typeof english) => [
    dates.long(date),
    dates.short(date),
    dates.weekday(date),
    dates.withWeekday(date),
    dates.moment(new Date(2026, 1, 6, 9, 5)),
  ]
  expect(told(danish)).toEqual([
    '6. februar 2026',
    '06-02-2026',
    'fredag',
    'fredag den 6. februar 2026',
    '6. februar 2026 kl. 9:05',
  ])
  expect(told(english)).toEqual([
    '6 February 2026',
    '06/02/2026',
    'Friday',
    'Friday 6 February 2026',
    '6 February 2026 at 9:05',
  ])
})

test('feature 55: a number has the decimal mark of the language', () => {
  expect(danish.numbers.decimal(1234.56, 1)).toBe('1.234,6')
  expect(english.numbers.decimal(1234.56, 1)).toBe('1,234.6')
})

test.each([
  '6. februar 2026',
  'fredag den 6. februar 2026',
  '06-02-2026',
  '6/2/2026',
  '6 February 2026',
  'Friday 6 February 2026',
  '6th Feb 2026',
  'February 6, 2026',
  'Feb 06 2026',
])('feature 55: «%s» is read in both languages, the day before the month', (written) => {
  expect([danish.dates.read(written), english.dates.read(written)]).toEqual([date, date])
})

test.each(['30 February 2026', 'February 2026', '6 Febtober 2026', 'May 2026', '16 March 20266'])(
  'feature 55: «%s» is no date in either language',
  (written) => {
    expect([danish.dates.read(written), english.dates.read(written)]).toEqual([null, null])
  },
)
