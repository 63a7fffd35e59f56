import type { MeetingHead } from '../domain/meeting/meeting.ts'
import { breaksOf, replaceBreaks } from './breaks.ts'
import type { Readable, Writable } from './handle.ts'
import { among, change, row, rows, sql } from './query.ts'
import type { MeetingRow } from './tables.ts'

/** A meeting as it is known before its items are read. */
export interface StoredMeeting {
  readonly id: string
  readonly committeeId: string
  readonly revision: number
  readonly head: MeetingHead
}

/** The meeting with an id, null where there is none. */
export function meetingById(handle: Readable, id: string): StoredMeeting | null {
  const found = row(handle, sql.selectFrom('meetings').selectAll().where('id', '=', id))
  return found === null ? null : fromRow(found, breaksOf(handle, [id]).get(id))
}

/** A committee's meetings, newest first. */
export function meetingsOf(handle: Readable, committeeId: string): StoredMeeting[] {
  const found = rows(
    handle,
    sql
      .selectFrom('meetings')
      .selectAll()
      .where('committee_id', '=', committeeId)
      .orderBy('date', 'desc')
      .orderBy('time', 'desc'),
  )
  return read(handle, found)
}

export function insertMeeting(handle: Writable, meeting: StoredMeeting): void {
  change(
    handle,
    sql.insertInto('meetings').values({
      id: meeting.id,
      committee_id: meeting.committeeId,
      revision: meeting.revision,
      ...headColumns(meeting.head),
    }),
  )
  replaceBreaks(handle, meeting.id, meeting.head.breaks)
}

export function updateHead(handle: Writable, id: string, head: MeetingHead): void {
  change(handle, sql.updateTable('meetings').set(headColumns(head)).where('id', '=', id))
  replaceBreaks(handle, id, head.breaks)
}

/** Gives a meeting's first item another number, which is a change of the meeting. */
export function updateFirstNumber(handle: Writable, id: string, firstNumber: number): void {
  change(handle, sql.updateTable('meetings').set({ first_number: firstNumber }).where('id', '=', id))
  growRevision(handle, id)
}

/** Counts a change: the revision grows by one. */
export function growRevision(handle: Writable, id: string): void {
  change(
    handle,
    sql
      .updateTable('meetings')
      .set((column) => ({ revision: column('revision', '+', 1) }))
      .where('id', '=', id),
  )
}

/** A meeting with how many items stand on its agenda, and how many of them have a decision. */
export interface CountedMeeting extends StoredMeeting {
  readonly items: number
  readonly decided: number
}

/** A committee's meetings with their counts, newest first; at most `newest` of them, or all where that is null. */
export function countedMeetings(
  handle: Readable,
  committeeId: string,
  newest: number | null,
): CountedMeeting[] {
  const found = rows(
    handle,
    sql
      .selectFrom('meetings')
      .selectAll('meetings')
      .select((of) => {
        const live = of
          .selectFrom('items')
          .whereRef('items.meeting_id', '=', 'meetings.id')
          .where('items.removed_at', 'is', null)
        const decided = live
          .innerJoin('treatments', 'treatments.item_id', 'items.id')
          .where('treatments.decision_body', 'is not', null)
        const all = of.fn.countAll<number>()
        return [live.select(all.as('count')).as('items'), decided.select(all.as('count')).as('decided')]
      })
      .where('committee_id', '=', committeeId)
      .orderBy('date', 'desc')
      .orderBy('time', 'desc')
      // SQLite takes a limit below zero for none.
      .limit(newest ?? -1),
  )
  return read(handle, found).map((meeting, at) => ({
    ...meeting,
    items: found[at]?.items ?? 0,
    decided: found[at]?.decided ?? 0,
  }))
}

/** The years in which a committee has meetings, newest first, and how many meetings there are. */
export function meetingYears(handle: Readable, committeeId: string): { years: number[]; count: number } {
  const found = rows(
    handle,
    sql
      .selectFrom('meetings')
      .where('committee_id', '=', committeeId)
      .select((of) => [
        of.fn<string>('substr', ['date', of.lit(1), of.lit(4)]).as('year'),
        of.fn.countAll<number>().as('count'),
      ])
      .groupBy('year')
      .orderBy('year', 'desc'),
  )
  return {
    years: found.map(({ year }) => Number(year)),
    count: found.reduce((sum, { count }) => sum + count, 0),
  }
}

/** How many items stand on the meeting's agenda. */
export function itemCount(handle: Readable, id: string): number {
  const live = sql.selectFrom('items').where('meeting_id', '=', id).where('removed_at', 'is', null)
  return rows(handle, live.select('id')).length
}

/** How many items stand on the agenda of each of a committee's meetings; one without items is not among them. */
export function itemCounts(handle: Readable, committeeId: string): Map<string, number> {
  const found = rows(
    handle,
    sql
      .selectFrom('meetings')
      .innerJoin('items', 'items.meeting_id', 'meetings.id')
      .where('meetings.committee_id', '=', committeeId)
      .where('items.removed_at', 'is', null)
      .select((of) => ['meetings.id', of.fn.countAll<number>().as('count')])
      .groupBy('meetings.id'),
  )
  return new Map(found.map(({ id, count }) => [id, count]))
}

/** A committee's drafts that were made here and never sent: nobody has seen their numbers, and they brought none with them. */
export function unsentDrafts(handle: Readable, committeeId: string): Set<string> {
  const drafts = rows(
    handle,
    sql
      .selectFrom('meetings')
      .select('id')
      .where('committee_id', '=', committeeId)
      .where('status', '=', 'draft'),
  ).map(({ id }) => id)
  const these = among(drafts)
  const sent = sql.selectFrom('sent_agendas').where('meeting_id', 'in', these).select('meeting_id')
  const replaced = sql
    .selectFrom('versions')
    .where('meeting_id', 'in', these)
    .where('reason', '=', 'import')
    .select('meeting_id')
  const brought = sql
    .selectFrom('meeting_events')
    .where('meeting_id', 'in', these)
    .where('operation', '=', 'documents.import')
    .select('meeting_id')
  const numbered = new Set(rows(handle, sent.union(replaced).union(brought)).map((row) => row.meeting_id))
  return new Set(drafts.filter((id) => !numbered.has(id)))
}

function headColumns(head: MeetingHead) {
  return {
    date: head.date,
    time: head.time,
    place: head.place,
    document_kind: head.documentKind,
    status: head.status,
    source_url: head.sourceUrl,
    first_number: head.firstNumber,
    end_time: head.endTime,
    started_at: head.startedAt,
    ended_at: head.endedAt,
    cancellation: head.cancellation,
    agenda_due: head.agendaDue,
  }
}

function read(handle: Readable, found: readonly MeetingRow[]): StoredMeeting[] {
  const breaks = breaksOf(
    handle,
    found.map(({ id }) => id),
  )
  return found.map((meeting) => fromRow(meeting, breaks.get(meeting.id)))
}

function fromRow(found: MeetingRow, breaks: MeetingHead['breaks'] = []): StoredMeeting {
  return {
    id: found.id,
    committeeId: found.committee_id,
    revision: found.revision,
    head: {
      date: found.date,
      time: found.time,
      place: found.place,
      documentKind: found.document_kind,
      status: found.status,
      sourceUrl: found.source_url,
      firstNumber: found.first_number,
      endTime: found.end_time,
      startedAt: found.started_at,
      endedAt: found.ended_at,
      breaks,
      cancellation: found.cancellation,
      agendaDue: found.agenda_due,
    },
  }
}
