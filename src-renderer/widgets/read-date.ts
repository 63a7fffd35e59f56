import { firstYear, lastYear, plannedDate } from '../../src-main/domain/meeting/iso-date.ts'
import { texts } from '../words/texts.ts'

/** What was written in a field for a date: the date, or what is wrong with it. */
export type DateRead =
  | { readonly date: string; readonly wrong: null }
  | { readonly date: null; readonly wrong: string }

/** Reads a date in the forms of either language, in the years that meetings are planned in. */
export function readDate(text: string): DateRead {
  const date = texts.dates.read(text)
  if (date === null) return { date, wrong: texts.committee.date.wrong }
  if (!plannedDate.safeParse(date).success)
    return { date: null, wrong: texts.dates.outside(firstYear, lastYear) }
  return { date, wrong: null }
}
