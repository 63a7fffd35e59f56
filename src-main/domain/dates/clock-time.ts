import { clockTime } from '../meeting/iso-date.ts'

/** Reads a time of day behind "kl.": "kl. 13:00", "kl. 8.30", "kl. 9" as "HH:MM"; null where there is none. */
export function readClockTime(value: string): string | null {
  const match = /(?<!\p{L})kl\.? ?(\d{1,2})(?:[.:](\d{2}))?(?!\d)/iu.exec(value)
  if (match === null) return null
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
  return clockTime.safeParse(time).success ? time : null
}
