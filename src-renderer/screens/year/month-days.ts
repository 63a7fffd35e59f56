import { addDays, dayOfWeek } from '../../../src-main/domain/deadlines/day.ts'

/** The weeks of a month (1-12), Monday first; null for the days of its neighbours. */
export function monthWeeks(year: number, month: number): (string | null)[][] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const lead = (dayOfWeek(first) + 6) % 7
  const weeks: (string | null)[][] = []
  for (let start = -lead; start < 31; start += 7) {
    const week = Array.from({ length: 7 }, (_, at) => addDays(first, start + at))
    const own = week.map((day) => (day.slice(0, 7) === first.slice(0, 7) ? day : null))
    if (own.some((day) => day !== null)) weeks.push(own)
  }
  return weeks
}
