import type { Absence } from '../domain/attendance/absence.ts'
import type { Readable, Writable } from './handle.ts'
import type { ItemPlace } from './items.ts'
import type { AbsenceRow } from './meeting-life-rows.ts'
import { change, rows, sql } from './query.ts'

/** An item's id and its place among all items of its meeting, removed ones too; `number` null while it is off the agenda. */
export interface NumberedPlace {
  readonly id: string
  readonly number: number | null
}

/**
 * A meeting's absences by item number. They lie by item, so that they follow it when it moves; where it was taken off the
 * agenda, an absence begins with the next item that is on it, and ends with the one before. One of nothing but items that
 * were taken off is none, and comes back with them.
 */
export function absencesOf(handle: Readable, meetingId: string, places: readonly NumberedPlace[]): Absence[] {
  const stored = absenceRows(handle, meetingId).filter((found) => !isOffAgenda(found, places))
  return stored.map((found) => ({
    person: { name: found.name, party: found.party },
    fromItem: found.from_item_id === null ? null : numberFrom(places, found.from_item_id),
    toItem: found.to_item_id === null ? null : numberUntil(places, found.to_item_id),
    leftAt: found.left_at,
    returnedAt: found.returned_at,
  }))
}

/** Whether anybody is told to have been absent from a part of a meeting, from items that were taken off its agenda too. */
export function hasAbsences(handle: Readable, meetingId: string): boolean {
  return absenceRows(handle, meetingId).length > 0
}

/** Replaces a meeting's absences; a number without an item counts as the meeting's start or end. */
export function replaceAbsences(
  handle: Writable,
  meeting: { readonly id: string; readonly places: readonly NumberedPlace[] },
  absences: readonly Absence[],
): void {
  const idOf = (number: number | null) =>
    meeting.places.find((place) => place.number === number && number !== null)?.id ?? null
  change(handle, sql.deleteFrom('absences').where('meeting_id', '=', meeting.id))
  absences.forEach((absence, position) => {
    change(
      handle,
      sql.insertInto('absences').values({
        meeting_id: meeting.id,
        position,
        ...absence.person,
        from_item_id: idOf(absence.fromItem),
        to_item_id: idOf(absence.toItem),
        left_at: absence.leftAt,
        returned_at: absence.returnedAt,
      }),
    )
  })
}

function absenceRows(handle: Readable, meetingId: string): AbsenceRow[] {
  return rows(
    handle,
    sql.selectFrom('absences').selectAll().where('meeting_id', '=', meetingId).orderBy('position'),
  )
}

/** Whether all that a stretch reaches over was taken off the agenda; one that ends before it begins reaches over nothing. */
function isOffAgenda(
  { from_item_id: from, to_item_id: to }: AbsenceRow,
  places: readonly NumberedPlace[],
): boolean {
  const begin = from === null ? 0 : places.findIndex(({ id }) => id === from)
  const end = to === null ? places.length - 1 : places.findIndex(({ id }) => id === to)
  const reached = places.slice(begin, end + 1)
  return reached.length > 0 && reached.every(({ number }) => number === null)
}

function numberFrom(places: readonly NumberedPlace[], id: string): number | null {
  const at = places.findIndex((place) => place.id === id)
  return places.slice(at).find((place) => place.number !== null)?.number ?? null
}

function numberUntil(places: readonly NumberedPlace[], id: string): number | null {
  const at = places.findIndex((place) => place.id === id)
  return places.slice(0, at + 1).findLast((place) => place.number !== null)?.number ?? null
}

/**
 * Has who left for good before an item be gone already when one that was put in right before it is treated: what is treated
 * after somebody left, she was not there for. `order` is that of all items, with the added one.
 */
export function coverAdded(
  handle: Writable,
  meetingId: string,
  { added, order }: { readonly added: string; readonly order: readonly ItemPlace[] },
): void {
  const behind = order.slice(order.findIndex(({ id }) => id === added) + 1)
  const next = behind.findIndex(({ removed }) => !removed)
  for (const { id } of behind.slice(0, next === -1 ? behind.length : next + 1))
    change(
      handle,
      sql
        .updateTable('absences')
        .set({ from_item_id: added })
        .where('meeting_id', '=', meetingId)
        .where('from_item_id', '=', id)
        .where('to_item_id', 'is', null),
    )
}
