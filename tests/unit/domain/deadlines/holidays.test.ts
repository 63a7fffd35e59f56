import { describe, expect, it } from 'vitest'
import { isHoliday } from '../../../../src-main/application/holidays.ts'
import { addDays } from '../../../../src-main/domain/deadlines/day.ts'

function holidaysOf(year: number): string[] {
  const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at))
  return days
    .filter((day) => day.startsWith(`${year}`))
    .flatMap((day) => {
      const name = isHoliday(day)
      return name === null ? [] : [`${day} ${name}`]
    })
}

describe('Danish public holidays', () => {
  it('are the eleven of 2023, store bededag among them', () => {
    expect(holidaysOf(2023)).toEqual([
      '2023-01-01 nytårsdag',
      '2023-04-06 skærtorsdag',
      '2023-04-07 langfredag',
      '2023-04-09 påskedag',
      '2023-04-10 anden påskedag',
      '2023-05-05 store bededag',
      '2023-05-18 Kristi himmelfartsdag',
      '2023-05-28 pinsedag',
      '2023-05-29 anden pinsedag',
      '2023-12-25 juledag',
      '2023-12-26 anden juledag',
    ])
  })

  it('are the ten of 2026: store bededag was abolished from 2024', () => {
    expect(holidaysOf(2026)).toEqual([
      '2026-01-01 nytårsdag',
      '2026-04-02 skærtorsdag',
      '2026-04-03 langfredag',
      '2026-04-05 påskedag',
      '2026-04-06 anden påskedag',
      '2026-05-14 Kristi himmelfartsdag',
      '2026-05-24 pinsedag',
      '2026-05-25 anden pinsedag',
      '2026-12-25 juledag',
      '2026-12-26 anden juledag',
    ])
  })

  it.each(['2024-04-26', '2026-05-01', '2026-06-05', '2026-12-24', '2026-12-31'])('%s is none', (day) => {
    expect(isHoliday(day)).toBeNull()
  })
})
