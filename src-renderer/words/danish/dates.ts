import {
  longDate,
  readDanishDateAlone,
  shortDate,
  weekday,
  weekdayDate,
} from '../../../src-main/domain/dates/danish-date.ts'
import { readEnglishDate } from '../english-date.ts'
import { localClock, localClockToTheSecond, localDate } from '../local-date.ts'

/** Dates in Danish. A date is an ISO date ("2026-02-06"). */
export const dates = {
  /** "6. februar 2026" */
  long: longDate,
  /** "06-02-2026" */
  short: shortDate,
  /** "fredag" */
  weekday,
  /** "fredag den 6. februar 2026" */
  withWeekday: weekdayDate,
  /** A moment in the user's own time: "6. februar 2026 kl. 9:05" */
  moment: (at: Date) => `${longDate(localDate(at))} kl. ${localClock(at)}`,
  momentToTheSecond: (at: Date) => `${longDate(localDate(at))} kl. ${localClockToTheSecond(at)}`,
  /** A public holiday, by the name the program gives it: "helligdag: juledag" */
  holiday: (name: string) => `helligdag: ${name}`,
  /** "25. december: juledag" */
  holidayOn: (date: string, name: string) => `${longDate(date).replace(/ \d+$/, '')}: ${name}`,
  outside: (first: number, last: number) => `Årstallet skal ligge mellem ${first} og ${last}.`,
  /** The date that a text is, in either language's forms; null where it is none, or more than one. */
  read: (text: string): string | null => readDanishDateAlone(text) ?? readEnglishDate(text),
}

/** Numbers in Danish. */
export const numbers = {
  /** "1,5", with at most so many decimals. */
  decimal: (value: number, decimals: number) =>
    value.toLocaleString('da-DK', { maximumFractionDigits: decimals }),
}
