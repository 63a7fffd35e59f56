import type { MeetingStatus } from '../domain/meeting/meeting.ts'
import type { Readable } from './handle.ts'
import { row, rows, sql } from './query.ts'

/** What a store holds, in brief. */
export interface Holding {
  readonly committees: string[]
  readonly meetings: number
  /** The meeting with the latest date, null where there is none. */
  readonly latest: { readonly committee: string; readonly date: string } | null
}

/** A meeting as it is listed in a copy; `revision` counts its changes. */
export interface ListedMeeting {
  readonly id: string
  readonly revision: number
  readonly committee: string
  readonly date: string
  readonly time: string | null
  readonly status: MeetingStatus
  readonly items: number
}

/** What a store holds. Like the list below it asks only for what every version of the store has had. */
export function holdingOf(handle: Readable): Holding {
  const counted = row(
    handle,
    sql.selectFrom('meetings').select(({ fn }) => fn.countAll<number>().as('meetings')),
  )
  const latest = row(
    handle,
    sql
      .selectFrom('meetings')
      .innerJoin('committees', 'committees.id', 'meetings.committee_id')
      .select(['committees.name as committee', 'meetings.date'])
      .orderBy('meetings.date', 'desc')
      .limit(1),
  )
  return { committees: committeeNames(handle), meetings: counted?.meetings ?? 0, latest }
}

/** The names of a store's committees. */
export function committeeNames(handle: Readable): string[] {
  return rows(handle, sql.selectFrom('committees').select('name').orderBy('name')).map(({ name }) => name)
}

/** All meetings of a store, the newest first. */
export function listedMeetings(handle: Readable): ListedMeeting[] {
  return rows(
    handle,
    sql
      .selectFrom('meetings')
      .innerJoin('committees', 'committees.id', 'meetings.committee_id')
      .select((from) => [
        'meetings.id',
        'meetings.revision',
        'committees.name as committee',
        'meetings.date',
        'meetings.time',
        'meetings.status',
        from
          .selectFrom('items')
          .whereRef('items.meeting_id', '=', 'meetings.id')
          .where('items.removed_at', 'is', null)
          .select(({ fn }) => fn.countAll<number>().as('items'))
          .$asScalar()
          .$notNull()
          .as('items'),
      ])
      .orderBy('meetings.date', 'desc')
      .orderBy('committees.name'),
  )
}
