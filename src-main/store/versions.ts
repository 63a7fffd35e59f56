import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'
import type { VersionRow } from './tables.ts'

/** The replaced versions of a meeting, newest first. */
export function versionsOf(handle: Readable, meetingId: string): VersionRow[] {
  return rows(
    handle,
    sql.selectFrom('versions').selectAll().where('meeting_id', '=', meetingId).orderBy('revision', 'desc'),
  )
}

export function insertVersion(handle: Writable, version: VersionRow): void {
  change(handle, sql.insertInto('versions').values(version))
}
