import type { MeetingToGo } from '../domain/committee/deletion-problem.ts'
import type { Readable, Writable } from './handle.ts'
import { growRevision, itemCounts, meetingsOf } from './meetings.ts'
import { change, row, rows, sql } from './query.ts'

/** How much a committee holds: its meetings, the items on their agendas, and those items' attachments. */
export interface CommitteeContents {
  readonly meetings: number
  readonly items: number
  readonly attachments: number
}

/** How much goes where a committee is deleted. */
export function contentsOf(handle: Readable, committeeId: string): CommitteeContents {
  const items = itemCounts(handle, committeeId)
  const attachments = sql
    .selectFrom('meetings')
    .innerJoin('items', 'items.meeting_id', 'meetings.id')
    .innerJoin('attachments', 'attachments.item_id', 'items.id')
    .where('committee_id', '=', committeeId)
    .where('items.removed_at', 'is', null)
    .select((of) => of.fn.countAll<number>().as('count'))
  return {
    meetings: meetingsOf(handle, committeeId).length,
    items: [...items.values()].reduce((sum, count) => sum + count, 0),
    attachments: row(handle, attachments)?.count ?? 0,
  }
}

/** The meetings that go with a committee, oldest first. */
export function meetingsToGo(handle: Readable, committeeId: string): MeetingToGo[] {
  const sent = rows(
    handle,
    sql
      .selectFrom('meetings')
      .innerJoin('sent_agendas', 'sent_agendas.meeting_id', 'meetings.id')
      .where('committee_id', '=', committeeId)
      .select('meetings.id')
      .distinct(),
  ).map(({ id }) => id)
  return meetingsOf(handle, committeeId)
    .toReversed()
    .map(({ id, head }) => ({ head, wasSent: sent.includes(id) }))
}

/**
 * Deletes a committee and all that is its own. The tables' own rules take what hangs on each row along; links of other committees'
 * items keep what is printed of them and lead nowhere more. What is outside undo, as versions, goes when the store is opened the
 * next time (`forgetTheGone`), so that an undo finds it.
 */
export function deleteCommittee(handle: Writable, committeeId: string): void {
  for (const meetingId of linkedFromOutside(handle, committeeId)) growRevision(handle, meetingId)
  const meetings = sql.selectFrom('meetings').where('committee_id', '=', committeeId).select('id')
  change(handle, sql.deleteFrom('versions').where('meeting_id', 'in', meetings))
  change(handle, sql.deleteFrom('meetings').where('committee_id', '=', committeeId))
  change(handle, sql.deleteFrom('committees').where('id', '=', committeeId))
}

/** The meetings of other committees with an item that leads to one of this committee. */
function linkedFromOutside(handle: Readable, committeeId: string): string[] {
  return rows(
    handle,
    sql
      .selectFrom('item_links')
      .innerJoin('items as other', 'other.id', 'item_links.other_item_id')
      .innerJoin('meetings as theirs', 'theirs.id', 'other.meeting_id')
      .innerJoin('items', 'items.id', 'item_links.item_id')
      .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
      .where('theirs.committee_id', '=', committeeId)
      .where('meetings.committee_id', '!=', committeeId)
      .select('meetings.id')
      .distinct(),
  ).map(({ id }) => id)
}
