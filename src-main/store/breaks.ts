import type { MeetingHead } from '../domain/meeting/meeting.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** A meeting's breaks (pauser), in order. */
export function breaksOf(handle: Readable, meetingId: string): MeetingHead['breaks'] {
  return rows(
    handle,
    sql.selectFrom('meeting_breaks').selectAll().where('meeting_id', '=', meetingId).orderBy('position'),
  ).map(({ from_time, to_time }) => ({ from: from_time, to: to_time }))
}

export function replaceBreaks(handle: Writable, meetingId: string, breaks: MeetingHead['breaks']): void {
  change(handle, sql.deleteFrom('meeting_breaks').where('meeting_id', '=', meetingId))
  breaks.forEach(({ from, to }, position) => {
    change(
      handle,
      sql
        .insertInto('meeting_breaks')
        .values({ meeting_id: meetingId, position, from_time: from, to_time: to }),
    )
  })
}
