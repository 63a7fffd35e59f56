import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** The texts a meeting's public version blacks out (overstregninger), in order. */
export function redactionsOf(handle: Readable, meetingId: string): string[] {
  return rows(
    handle,
    sql.selectFrom('redactions').select('text').where('meeting_id', '=', meetingId).orderBy('position'),
  ).map(({ text }) => text)
}

export function replaceRedactions(handle: Writable, meetingId: string, redactions: readonly string[]): void {
  change(handle, sql.deleteFrom('redactions').where('meeting_id', '=', meetingId))
  redactions.forEach((text, position) => {
    change(handle, sql.insertInto('redactions').values({ meeting_id: meetingId, position, text }))
  })
}
