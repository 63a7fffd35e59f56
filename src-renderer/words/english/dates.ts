import { readDanishDateAlone } from '../../../src-main/domain/dates/danish-date.ts'
import { readEnglishDate } from '../english-date.ts'
import { localClock, localClockToTheSecond, localDate } from '../local-date.ts'
import { holidayName } from './holiday-name.ts'

const long = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const short = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' })
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' })

/** Dates in English. A date is an ISO date ("2026-02-06"). */
export const dates = {
  /** "6 February 2026" */
  long: (date: string) => long.format(new Date(date)),
  /** "06/02/2026" */
  short: (date: string) => short.format(new Date(date)),
  /** "Friday" */
  weekday: (date: string) => weekday.format(new Date(date)),
  /** "Friday 6 February 2026" */
  withWeekday: (date: string) => `${weekday.format(new Date(date))} ${long.format(new Date(date))}`,
  /** A moment in the user's own time: "6 February 2026 at 9:05" */
  moment: (at: Date) => `${long.format(new Date(localDate(at)))} at ${localClock(at)}`,
  momentToTheSecond: (at: Date) => `${long.format(new Date(localDate(at)))} at ${localClockToTheSecond(at)}`,
  /** A public holiday, by the Danish name the program gives it: "public holiday: Christmas Day" */
  holiday: (name: string) => `public holiday: ${holidayName(name)}`,
  /** "25 December: Christmas Day" */
  holidayOn: (date: string, name: string) =>
    `${long.format(new Date(date)).replace(/ \d+$/, '')}: ${holidayName(name)}`,
  outside: (first: number, last: number) => `The year must lie between ${first} and ${last}.`,
  /** The date that a text is, in either language's forms; null where it is none, or more than one. */
  read: (text: string): string | null => readEnglishDate(text) ?? readDanishDateAlone(text),
}

/** Numbers in English. */
export const numbers = {
  /** "1.5", with at most so many decimals. */
  decimal: (value: number, decimals: number) =>
    value.toLocaleString('en-GB', { maximumFractionDigits: decimals }),
}
