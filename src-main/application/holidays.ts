import Holidays from 'date-holidays'

const denmark = new Holidays('DK', { languages: ['da'], types: ['public'] })
const years = new Map<string, ReadonlyMap<string, string>>()

/**
 * The name of a Danish public holiday (helligdag) on a date, as it is written within a sentence ("skærtorsdag",
 * "Kristi himmelfartsdag"); null on every other day. Grundlovsdag, juleaften and 1 May are no public holidays, and
 * store bededag is one until 2023 (lov nr. 214 af 6. marts 2023).
 */
export function isHoliday(date: string): string | null {
  const year = date.slice(0, 4)
  const known = years.get(year) ?? holidaysOf(year)
  years.set(year, known)
  return known.get(date) ?? null
}

function holidaysOf(year: string): ReadonlyMap<string, string> {
  return new Map(
    denmark.getHolidays(Number(year), 'da').map(({ date, name }) => [date.slice(0, 10), inSentence(name)]),
  )
}

function inSentence(name: string): string {
  return name.toLocaleLowerCase('da').replace(/^kristi/, 'Kristi')
}
