import { isoDate } from '../meeting/iso-date.ts'

/** The Danish names of the months, from January. */
export const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
] as const
const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'] as const

const longForm = new RegExp(`(?<!\\d)(\\d{1,2})\\.?\\s*(${months.join('|')})\\s+(\\d{4})(?!\\d)`, 'iu')

/** "2024-02-06" as "6. februar 2024". */
export function longDate(date: string): string {
  const { year, month, day } = parts(date)
  return `${day}. ${months[month - 1]} ${year}`
}

/** "2024-02-06" as "tirsdag den 6. februar 2024". */
export function weekdayDate(date: string): string {
  return `${weekday(date)} den ${longDate(date)}`
}

/** "2024-02-06" as "06-02-2024". */
export function shortDate(date: string): string {
  const { year, month, day } = parts(date)
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`
}

/** The Danish name of the weekday, in lower case. */
export function weekday(date: string): string {
  const { year, month, day } = parts(date)
  return weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

/**
 * Reads a date in any Danish form seen: "6. februar 2024", "d. 06. februar 2024", "06-02-2024", "6.2.2024",
 * "6/2 2024", "2024-02-06". Null where there is none, or where the date does not exist.
 */
export function readDanishDate(value: string): string | null {
  return dateIn(value)?.date ?? null
}

/** Reads a text that is a Danish date and nothing else, but for "fredag den" before it; null where more stands there. */
export function readDanishDateAlone(value: string): string | null {
  const found = dateIn(value)
  return found !== null && before.test(found.rest) ? found.date : null
}

const before = new RegExp(`^\\s*(?:(?:${weekdays.join('|')}),?)?\\s*(?:den|d\\.)?\\s*\\.?$`, 'iu')

/** The first date of a text, and what else stands in it. */
function dateIn(value: string): { readonly date: string | null; readonly rest: string } | null {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(value)
  if (iso) return found(iso, Number(iso[2]), iso[1], iso[3])
  const long = longForm.exec(value)
  if (long) return found(long, monthNumber(long[2] ?? ''), long[3], long[1])
  const short = /(?<!\d)(\d{1,2})(?:[-./]|\.\s)(\d{1,2})(?:[-./]|\.?\s)(\d{4})(?!\d)/.exec(value)
  return short && found(short, Number(short[2]), short[3], short[1])
}

function found({ input, index, 0: match }: RegExpExecArray, month: number, year = '', day = '') {
  const rest = input.slice(0, index) + input.slice(index + match.length)
  return { date: checked(Number(year), month, Number(day)), rest }
}

function monthNumber(name: string): number {
  const known: readonly string[] = months
  return known.indexOf(name.toLowerCase()) + 1
}

function checked(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isoDate.safeParse(date).success ? date : null
}

function parts(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return { year, month, day }
}
