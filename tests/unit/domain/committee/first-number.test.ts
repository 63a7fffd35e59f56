import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstNumberOf } from '../../../../src-main/domain/committee/first-number.ts'
import { addDays } from '../../../../src-main/domain/deadlines/day.ts'

const earlier = [
  { date: '2025-11-04', firstNumber: 1, itemCount: 60 },
  { date: '2025-12-02', firstNumber: 61, itemCount: 9 },
  { date: '2026-01-06', firstNumber: 1, itemCount: 10 },
  { date: '2026-02-03', firstNumber: 11, itemCount: 0 },
  { date: '2026-04-07', firstNumber: 40, itemCount: 5 },
]
const term = { from: '2026-01-01', to: '2029-12-31' }

describe('feature 4: the number of the first item', () => {
  it.each([
    ['meeting', 1, '2026-03-03', term, 1],
    ['meeting', 100, '2026-03-03', term, 100],
    ['year', 1, '2026-03-03', null, 11],
    ['year', 1, '2025-12-31', null, 70],
    ['year', 1, '2027-01-05', null, 1],
    ['year', 100, '2026-03-03', null, 100],
    ['term', 1, '2026-03-03', term, 11],
    ['term', 1, '2027-01-05', term, 45],
    ['term', 1, '2025-12-31', term, 70],
    ['term', 1, '2030-01-08', term, 1],
    ['term', 1, '2026-03-03', null, 70],
  ] as const)('per %s from %i on %s', (per, start, date, ofTerm, expected) => {
    expect(firstNumberOf({ per, start }, { date, term: ofTerm, earlier })).toBe(expected)
  })

  it('gives no number twice within a year', () => {
    const meetings = fc.array(fc.record({ days: fc.nat(30), itemCount: fc.nat(20) }), { maxLength: 30 })
    fc.assert(
      fc.property(meetings, (plan) => {
        const held: { date: string; firstNumber: number; itemCount: number }[] = []
        for (const { days, itemCount } of plan) {
          const date = addDays(held.at(-1)?.date ?? '2025-06-01', days)
          const basis = { date, term: null, earlier: held }
          held.push({ date, firstNumber: firstNumberOf({ per: 'year', start: 1 }, basis), itemCount })
        }
        const given = held.flatMap(({ date, firstNumber, itemCount }) =>
          Array.from({ length: itemCount }, (_, at) => `${date.slice(0, 4)}/${firstNumber + at}`),
        )
        expect(new Set(given).size).toBe(given.length)
      }),
    )
  })
})
