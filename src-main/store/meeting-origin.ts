import type { Readable, Writable } from './handle.ts'
import { meetingById, type StoredMeeting } from './meetings.ts'
import { change, row, sql } from './query.ts'

/** The id by which a meeting is known wherever it is sent: that of the meeting it was read in as, or else its own. */
export function originOf(handle: Readable, id: string): string {
  const found = row(handle, sql.selectFrom('meetings').where('id', '=', id).select('origin'))
  return found?.origin ?? id
}

/** The meeting that is known by an origin: the one of that id, or else the one that was read in from it; null where there is none. */
export function meetingByOrigin(handle: Readable, origin: string): StoredMeeting | null {
  const own = meetingById(handle, origin)
  if (own !== null) return own
  const read = sql.selectFrom('meetings').where('origin', '=', origin).orderBy('id', 'desc').limit(1)
  const found = row(handle, read.select('id'))
  return found === null ? null : meetingById(handle, found.id)
}

/** Notes by which origin a meeting is known. */
export function setOrigin(handle: Writable, id: string, origin: string): void {
  change(handle, sql.updateTable('meetings').set({ origin }).where('id', '=', id))
}
