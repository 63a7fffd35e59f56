import { openBreak } from '../../../../src-main/domain/attendance/clock-problem.ts'
import { clockTime } from '../../../../src-main/domain/meeting/iso-date.ts'
import type { MeetingHead } from '../../../../src-main/domain/meeting/meeting.ts'

type Break = MeetingHead['breaks'][number]

/** The time of a moment on this computer's clock, "16:32". */
export function clockOf(at: Date): string {
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}

/** Reads a time as it is typed in haste: "17.40", "17:40", "1740", "9"; null for one that does not exist. */
export function readClock(typed: string): string | null {
  const match = /^(\d{1,2})(?:[.: ]?(\d{2}))?$/.exec(typed.trim())
  if (match === null) return null
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`
  return clockTime.safeParse(time).success ? time : null
}

/** The breaks after the key was pressed: a new one begins, or the one that lasts ends. */
export function toggleBreak(breaks: readonly Break[], now: string): Break[] {
  return openBreak(breaks) === undefined
    ? [...breaks, { from: now, to: null }]
    : breaks.map((one) => (one.to === null ? { ...one, to: now } : one))
}
