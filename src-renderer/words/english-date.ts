import { readDanishDate } from '../../src-main/domain/dates/danish-date.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

const month = `(${months.map((name) => `${name}|${name.slice(0, 3)}`).join('|')})`
const before = '^\\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?(?:the\\s+)?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const year = '(\\d{4})\\s*$'
const dayFirst = new RegExp(`${before}${day}\\s+${month}\\.?,?\\s+${year}`, 'iu')
const monthFirst = new RegExp(`${before}${month}\\.?\\s+${day},?\\s+${year}`, 'iu')

/** Reads "6 February 2026", "6th Feb 2026" and "February 6, 2026" as an ISO date; null where more stands there, or no date. */
export function readEnglishDate(text: string): string | null {
  const [, day, name, year] = dayFirst.exec(text) ?? []
  if (day !== undefined) return numbered(day, name, year)
  const [, first, second, last] = monthFirst.exec(text) ?? []
  return first === undefined ? null : numbered(second, first, last)
}

/** The days of a month are checked where Danish dates are read. */
function numbered(day = '', name = '', year = ''): string | null {
  const at = months.findIndex((full) => full.startsWith(name.toLowerCase()))
  return readDanishDate(`${day}-${at + 1}-${year}`)
}
