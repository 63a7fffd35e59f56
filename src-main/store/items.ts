import type { Access, Item } from '../domain/meeting/item.ts'
import type { RichText } from '../domain/rich-text/rich-text.ts'
import type { Readable, Writable } from './handle.ts'
import { change, row, rows, sql } from './query.ts'
import { writeText } from './rich-text-column.ts'
import type { ItemRow } from './tables.ts'

/** What an item's own row holds of it. */
export type ItemHead = Pick<
  Item,
  | 'kind'
  | 'title'
  | 'caseNumber'
  | 'access'
  | 'plannedAccess'
  | 'decidingBody'
  | 'attachmentNote'
  | 'publicTitle'
  | 'group'
  | 'lateReason'
  | 'withdrawn'
  | 'internalNote'
>

/** An item's place in its meeting; removed ones keep theirs. */
export interface ItemPlace {
  readonly id: string
  readonly removed: boolean
}

/** The row of an item, null where there is none. */
export function itemRow(handle: Readable, id: string): ItemRow | null {
  return row(handle, sql.selectFrom('items').selectAll().where('id', '=', id))
}

/** The rows of the items on a meeting's agenda, in order. */
export function liveItemRows(handle: Readable, meetingId: string): ItemRow[] {
  return rows(
    handle,
    sql
      .selectFrom('items')
      .selectAll()
      .where('meeting_id', '=', meetingId)
      .where('removed_at', 'is', null)
      .orderBy('position'),
  )
}

/** All items of a meeting in order, removed ones too. */
export function itemPlaces(handle: Readable, meetingId: string): ItemPlace[] {
  return rows(
    handle,
    sql
      .selectFrom('items')
      .select(['id', 'removed_at'])
      .where('meeting_id', '=', meetingId)
      .orderBy('position'),
  ).map((found) => ({ id: found.id, removed: found.removed_at !== null }))
}

/** Adds the row of an item; its place is settled with `writePlaces`. */
export function insertItem(
  handle: Writable,
  place: { id: string; meetingId: string; position: number },
  head: ItemHead,
): void {
  const { id, meetingId, position } = place
  change(
    handle,
    sql.insertInto('items').values({ id, meeting_id: meetingId, position, ...headColumns(head) }),
  )
}

/** Writes all that an item's own row holds of it, except its place. */
export function updateItemHead(handle: Writable, id: string, head: ItemHead): void {
  change(handle, sql.updateTable('items').set(headColumns(head)).where('id', '=', id))
}

function headColumns(head: ItemHead) {
  return {
    kind: head.kind,
    title: head.title,
    case_number: head.caseNumber,
    planned_access: head.plannedAccess ?? head.access,
    deciding_body: head.decidingBody,
    attachment_note: head.attachmentNote,
    public_title: head.publicTitle,
    group_heading: head.group,
    late_reason: head.lateReason,
    withdrawn: head.withdrawn ? 1 : 0,
    internal_note: noteColumn(head.internalNote),
  }
}

/** Writes the order of all items of a meeting, as far as it is another than before. */
export function writePlaces(handle: Writable, places: readonly Pick<ItemPlace, 'id'>[]): void {
  const meetingId = itemRow(handle, places[0]?.id ?? '')?.meeting_id ?? ''
  const before = new Map(
    rows(handle, sql.selectFrom('items').select(['id', 'position']).where('meeting_id', '=', meetingId)).map(
      ({ id, position }) => [id, position],
    ),
  )
  places.forEach(({ id }, position) => {
    if (before.get(id) !== position)
      change(handle, sql.updateTable('items').set({ position }).where('id', '=', id))
  })
}

export function updateTitle(
  handle: Writable,
  id: string,
  named: { title: string; caseNumber: string | null },
): void {
  change(
    handle,
    sql.updateTable('items').set({ title: named.title, case_number: named.caseNumber }).where('id', '=', id),
  )
}

export function updatePlannedAccess(handle: Writable, id: string, access: Access): void {
  change(handle, sql.updateTable('items').set({ planned_access: access }).where('id', '=', id))
}

export function updateDecidingBody(handle: Writable, id: string, decidingBody: string | null): void {
  change(handle, sql.updateTable('items').set({ deciding_body: decidingBody }).where('id', '=', id))
}

export function updateAttachmentNote(handle: Writable, id: string, note: string | null): void {
  change(handle, sql.updateTable('items').set({ attachment_note: note }).where('id', '=', id))
}

/** Saves the note for the one who leads the meeting (intern note). */
export function updateInternalNote(handle: Writable, id: string, note: RichText | null): void {
  change(
    handle,
    sql
      .updateTable('items')
      .set({ internal_note: noteColumn(note) })
      .where('id', '=', id),
  )
}

function noteColumn(note: RichText | null): string | null {
  return note === null ? null : writeText(note)
}

/** What can be marked on an item beside its text. */
export type ItemMarks = Pick<ItemHead, 'publicTitle' | 'group' | 'lateReason' | 'withdrawn'>

/** The marks of an item as they stand. */
export function marksOf(row: ItemRow): ItemMarks {
  return {
    group: row.group_heading,
    lateReason: row.late_reason,
    withdrawn: row.withdrawn === 1,
    publicTitle: row.public_title,
  }
}

export function updateMarks(handle: Writable, id: string, marks: ItemMarks): void {
  const { publicTitle, group, lateReason, withdrawn } = marks
  change(
    handle,
    sql
      .updateTable('items')
      .set({
        public_title: publicTitle,
        group_heading: group,
        late_reason: lateReason,
        withdrawn: withdrawn ? 1 : 0,
      })
      .where('id', '=', id),
  )
}

/** Takes an item off the agenda (with the moment, ISO 8601) or, with null, puts it back where it stood. */
export function markRemoved(handle: Writable, id: string, removedAt: string | null): void {
  change(handle, sql.updateTable('items').set({ removed_at: removedAt }).where('id', '=', id))
}
