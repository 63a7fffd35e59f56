import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHoliday } from '../../../../src-main/application/holidays.ts'
import type { DeadlineRule } from '../../../../src-main/domain/committee/committee-settings.ts'
import { addDays, dayOfWeek, daysBetween } from '../../../../src-main/domain/deadlines/day.ts'
import { agendaDeadline } from '../../../../src-main/domain/deadlines/deadline.ts'

const weekdays = (count: number, saturdayCounts = false): DeadlineRule => ({
  count,
  unit: 'weekdays',
  saturdayCounts,
})
const calendarDays = (count: number): DeadlineRule => ({
  count,
  unit: 'calendar-days',
  saturdayCounts: false,
})
const four = '4 hverdage før mødet, lørdag ikke medregnet'

describe('feature 10: the deadline of an agenda', () => {
  it.each([
    ['a Tuesday: Wednesday to Monday count', '2026-03-03', weekdays(4), '2026-02-24', four],
    [
      'a Friday: the day before Monday is a Sunday, so it is sent on Friday',
      '2026-03-06',
      weekdays(4),
      '2026-02-27',
      four,
    ],
    [
      'Saturday counts',
      '2026-03-03',
      weekdays(4, true),
      '2026-02-25',
      '4 hverdage før mødet, lørdag medregnet',
    ],
    ['one weekday', '2026-03-04', weekdays(1), '2026-03-02', '1 hverdag før mødet, lørdag ikke medregnet'],
    ['calendar days', '2026-03-03', calendarDays(4), '2026-02-26', '4 kalenderdage før mødet'],
    [
      'calendar days take no heed of Easter',
      '2026-04-08',
      calendarDays(4),
      '2026-04-03',
      '4 kalenderdage før mødet',
    ],
    ['one calendar day', '2026-03-03', calendarDays(1), '2026-03-01', '1 kalenderdag før mødet'],
    ['no deadline', '2026-03-03', weekdays(0), '2026-03-03', 'Ingen frist før mødet'],
    [
      'after Easter',
      '2026-04-08',
      weekdays(4),
      '2026-03-27',
      `${four}; skærtorsdag, langfredag og anden påskedag er ikke hverdage`,
    ],
    [
      'across Ascension Day',
      '2026-05-19',
      weekdays(4),
      '2026-05-11',
      `${four}; Kristi himmelfartsdag er ikke en hverdag`,
    ],
    ['Constitution Day is a weekday', '2026-06-09', weekdays(4), '2026-06-02', four],
    [
      'store bededag, while it was one',
      '2023-05-09',
      weekdays(4),
      '2023-05-01',
      `${four}; store bededag er ikke en hverdag`,
    ],
    ['store bededag no more', '2024-04-30', weekdays(4), '2024-04-23', four],
    [
      'across Christmas and New Year',
      '2026-01-06',
      weekdays(4),
      '2025-12-29',
      `${four}; nytårsdag er ikke en hverdag`,
    ],
    [
      'Christmas Eve is a weekday',
      '2026-12-29',
      weekdays(2),
      '2026-12-23',
      '2 hverdage før mødet, lørdag ikke medregnet; juledag er ikke en hverdag',
    ],
    [
      'the second day of Christmas on a counted Saturday',
      '2026-12-29',
      weekdays(2, true),
      '2026-12-23',
      '2 hverdage før mødet, lørdag medregnet; juledag og anden juledag er ikke hverdage',
    ],
  ])('%s', (_case, meeting, rule, date, reason) => {
    expect(agendaDeadline(meeting, rule, isHoliday)).toMatchObject({ date, reason: { danish: reason } })
  })

  it('leaves exactly the weekdays of the rule between dispatch and meeting, and is sent on a weekday', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 20 }), fc.boolean(), (meeting, count, saturday) => {
        const counts = (date: string) =>
          dayOfWeek(date) !== 0 && (saturday || dayOfWeek(date) !== 6) && isHoliday(date) === null
        const { date } = agendaDeadline(meeting, weekdays(count, saturday), isHoliday)
        const between = Array.from({ length: daysBetween(date, meeting) - 1 }, (_, at) =>
          addDays(date, at + 1),
        )
        expect(between.filter(counts)).toHaveLength(count)
        expect(counts(date)).toBe(true)
      }),
    )
  })
})
