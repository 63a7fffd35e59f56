import { type KeptMinutes, keptMinutesSchema } from '../domain/meetings/kept-minutes.ts'
import type { Readable, Writable } from './handle.ts'
import { change, row, sql } from './query.ts'

/** What is kept of a meeting's signed minutes; null where they are not signed, or were before the program kept any. */
export function keptMinutesOf(handle: Readable, meetingId: string): KeptMinutes | null {
  const found = row(
    handle,
    sql.selectFrom('signed_minutes').select('kept').where('meeting_id', '=', meetingId),
  )
  return found === null ? null : keptMinutesSchema.parse(JSON.parse(found.kept))
}

export function keepMinutes(handle: Writable, meetingId: string, kept: KeptMinutes): void {
  forgetMinutes(handle, meetingId)
  change(
    handle,
    sql.insertInto('signed_minutes').values({ meeting_id: meetingId, kept: JSON.stringify(kept) }),
  )
}

/** Lets go of what is kept: the meeting is opened again, and its minutes are as it stands. */
export function forgetMinutes(handle: Writable, meetingId: string): void {
  change(handle, sql.deleteFrom('signed_minutes').where('meeting_id', '=', meetingId))
}
