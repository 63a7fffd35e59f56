/** The day of a moment in the user's own time, as an ISO date. */
export function localDate(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The time of a moment in the user's own time: "9:05". */
export function localClock(at: Date): string {
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
}

/** The same with its seconds: "9:05:07". */
export function localClockToTheSecond(at: Date): string {
  return `${localClock(at)}:${String(at.getSeconds()).padStart(2, '0')}`
}
