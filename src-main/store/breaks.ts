import type { MeetingHead } from '../domain/meeting/meeting.ts'
import type { Readable, Writable } from './handle.ts'
import { among, change, rows, sql } from './query.ts'

/** The breaks (pauser) of the meetings that have any, in order. */
export function breaksOf(
  handle: Readable,
  meetingIds: readonly string[],
): ReadonlyMap<string, MeetingHead['breaks']> {
  const found = rows(
    handle,
    sql
      .selectFrom('meeting_breaks')
      .selectAll()
      .where('meeting_id', 'in', among(meetingIds))
      .orderBy('meeting_id')
      .orderBy('position'),
  )
  const byMeeting = Map.groupBy(found, (row) => row.meeting_id)
  return new Map(
    [...byMeeting].map(([id, breaks]) => [
      id,
      breaks.map(({ from_time, to_time }) => ({ from: from_time, to: to_time })),
    ]),
  )
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
