import Holidays from 'date-holidays'
import type { Holiday } from '../contract/program.ts'

const denmark = new Holidays('DK', { languages: ['da'], types: ['public'] })
const years = new Map<number, ReadonlyMap<string, string>>()

/**
 * The name of a Danish public holiday (helligdag) on a date, as it is written within a sentence ("skærtorsdag",
 * "Kristi himmelfartsdag"); null on every other day. Grundlovsdag, juleaften and 1 May are no public holidays, and
 * store bededag is one until 2023 (lov nr. 214 af 6. marts 2023).
 */
export function isHoliday(date: string): string | null {
  return holidaysOf(Number(date.slice(0, 4))).get(date) ?? null
}

/** The public holidays of a year, the earliest first. */
export function holidaysIn(year: number): Holiday[] {
  return [...holidaysOf(year)]
    .map(([date, name]) => ({ date, name }))
    .sort((one, other) => one.date.localeCompare(other.date))
}

function holidaysOf(year: number): ReadonlyMap<string, string> {
  const known = years.get(year) ?? readHolidays(year)
  years.set(year, known)
  return known
}

function readHolidays(year: number): ReadonlyMap<string, string> {
  return new Map(
    denmark.getHolidays(year, 'da').map(({ date, name }) => [date.slice(0, 10), inSentence(name)]),
  )
}

function inSentence(name: string): string {
  return name.toLocaleLowerCase('da').replace(/^kristi/, 'Kristi')
}
