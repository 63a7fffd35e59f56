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
const dayFirst = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}\\.?,?\\s+(\\d{4})(?!\\d)`, 'iu')
const monthFirst = new RegExp(
  `(?<!\\p{L})${month}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'iu',
)

/** Reads "6 February 2026", "6th Feb 2026" and "February 6, 2026" as an ISO date; null where there is none. */
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
