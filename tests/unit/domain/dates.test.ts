import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClockTime } from '../../../src-main/domain/dates/clock-time.ts'
import {
  longDate,
  readDanishDate,
  readDanishDateAlone,
  shortDate,
  weekday,
  weekdayDate,
} from '../../../src-main/domain/dates/danish-date.ts'

describe('Danish dates', () => {
  it.each([
    ['6. februar 2024', '2024-02-06'],
    ['Tirsdag d. 06. februar 2024 kl. 08:00', '2024-02-06'],
    ['tirsdag den 6. Februar 2024', '2024-02-06'],
    ['06-02-2024', '2024-02-06'],
    ['6.2.2024', '2024-02-06'],
    ['6. 2. 2024', '2024-02-06'],
    ['6/2 2024', '2024-02-06'],
    ['6/2-2024', '2024-02-06'],
    ['2024-02-06', '2024-02-06'],
    ['https://www.example.org/dagsorden/kulturudvalget-06-02-2024', '2024-02-06'],
    ['29. februar 2024', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(readDanishDate(text)).toBe(date)
  })

  it.each(['', 'i morgen', '31. februar 2024', '29-02-2023', '32-01-2024', 'punkt 3.23', '1.731 kr.'])(
    '"%s" is none',
    (text) => {
      expect(readDanishDate(text)).toBeNull()
    },
  )

  it.each([
    '6. februar 2024',
    ' tirsdag den 6. Februar 2024',
    'Tirsdag, 06-02-2024',
    'd. 6/2 2024',
    '6.2.2024.',
  ])('"%s" is a date and nothing else', (text) => {
    expect(readDanishDateAlone(text)).toBe('2024-02-06')
  })

  it.each([
    '06-02-2024x',
    '6. februar 2024 kl. 8',
    'fra 06-02-2024',
    '06-02-2024 og 07-02-2024',
    '',
    'tirsdag',
  ])('"%s" is more or less than a date', (text) => {
    expect(readDanishDateAlone(text)).toBeNull()
  })

  it('are written long, short and with their weekday', () => {
    expect(longDate('2024-02-06')).toBe('6. februar 2024')
    expect(shortDate('2024-02-06')).toBe('06-02-2024')
    expect(weekdayDate('2024-02-06')).toBe('tirsdag den 6. februar 2024')
    expect(weekday('2026-11-21')).toBe('lørdag')
  })

  it('read back what they wrote', () => {
    const dates = fc
      .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(
      fc.property(dates, (date) => {
        expect([longDate, shortDate, weekdayDate].map((write) => readDanishDate(write(date)))).toEqual([
          date,
          date,
          date,
        ])
      }),
    )
  })
})

describe('times of day', () => {
  it.each([
    ['kl. 13:00', '13:00'],
    ['den 3. marts 2026 - kl. 8.30', '08:30'],
    ['kl 9', '09:00'],
    ['Kl. 07:05.', '07:05'],
  ])('%s', (text, time) => {
    expect(readClockTime(text)).toBe(time)
  })

  it.each(['13:00', 'kl. 25:00', 'kl. 12:75', 'model kl. x', 'cykl. 12'])('"%s" is none', (text) => {
    expect(readClockTime(text)).toBeNull()
  })
})
