const millisecondsPerDay = 86_400_000

/** The calendar date so many days later, or earlier where `count` is negative. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * millisecondsPerDay).toISOString().slice(0, 10)
}

/** The number of days from one calendar date to another; negative where `to` is the earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay)
}

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export function dayOfWeek(date: string): number {
  return new Date(date).getUTCDay()
}
