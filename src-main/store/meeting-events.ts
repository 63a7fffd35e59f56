import { happenedElsewhere, notedElsewhere, ownMeetings } from './events-elsewhere.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRow } from './items.ts'
import { change, row, rows, sql } from './query.ts'
import { stepsOf } from './stages.ts'
import type { ItemRow } from './tables.ts'
import type { Operation } from './undo/operation.ts'
import type { Changes } from './undo/undo-log.ts'
import type { MeetingEventRow } from './version-rows.ts'

/** So long the same thing done again to the same item is one event, in milliseconds. */
const pause = 15 * 60_000

/** Something done to a meeting, to be noted: the operation, the item it was done to, and what more there is to tell of it. */
export interface NewEvent {
  readonly meetingId: string
  readonly operation: string
  readonly item: Pick<ItemRow, 'id' | 'title'> | null
  readonly detail: string | null
  readonly at: number
}

/** An operation that is done: `undone` is the one it took back or did again, null where it did something of its own. */
export interface DoneOperation {
  readonly operation: Operation
  readonly changes: Changes
  /** The text that was changed, where it was one. */
  readonly detail: string | null
  readonly undone: Operation | null
}

/**
 * Notes what an operation did in the meetings it was done in, and in others what came of it there. The steps between stages and the agendas
 * sent have logs of their own, and so has a meeting that was imported or replaced. A meeting whose numbers or references alone
 * followed another's is not noted.
 */
export function noteOperation(handle: Writable, done: DoneOperation): void {
  const { changes, undone } = done
  const { name, at } = done.operation
  const about = undone ?? done.operation
  const changed = changes.meetingIds.filter(
    (id) => id === about.meetingId || changes.withinMeetingIds.includes(id),
  )
  const own = ownMeetings(handle, about, { changed, added: changes.addedMeetings })
  for (const meetingId of hasOwnLog(done.operation) ? [] : own)
    noteEvent(handle, {
      meetingId,
      operation: name,
      item: itemOf(handle, meetingId, { operation: about, changes }),
      detail: undone?.name ?? done.detail,
      at,
    })
  const elsewhere =
    undone === null
      ? happenedElsewhere(handle, done.operation, { changes, own })
      : notedElsewhere(
          handle,
          undone,
          changed.filter((id) => !own.includes(id)),
        ).map((event) => ({ ...event, operation: name }))
  for (const event of elsewhere) noteEvent(handle, { ...event, at })
}

function hasOwnLog({ name }: Operation): boolean {
  return name === '' || name.startsWith('stage.') || ['meeting.cancel', 'documents.import'].includes(name)
}

function itemOf(
  handle: Readable,
  meetingId: string,
  { operation, changes }: { readonly operation: Operation; readonly changes: Changes },
): ItemRow | null {
  const arrived = /^(item|transfer)\./.test(operation.name) ? changes.addedItems : []
  const candidates = [...(operation.itemId === null ? [] : [operation.itemId]), ...arrived]
  return candidates.map((id) => itemRow(handle, id)).find((found) => found?.meeting_id === meetingId) ?? null
}

/** Notes an event; the same again within a quarter of an hour, and at the same stage, goes on with the one before. */
export function noteEvent(handle: Writable, event: NewEvent): void {
  const at = new Date(event.at).toISOString()
  const before = isRepeated(event.operation) ? sameEvent(handle, event) : null
  if (before !== null) {
    change(handle, sql.updateTable('meeting_events').set({ last_at: at }).where('id', '=', before))
    return
  }
  change(
    handle,
    sql.insertInto('meeting_events').values({
      meeting_id: event.meetingId,
      first_at: at,
      last_at: at,
      operation: event.operation,
      item_id: event.item?.id ?? null,
      title: event.item?.title ?? null,
      detail: event.detail,
    }),
  )
}

/** What one does many times over as one thing: saves, moves, marks; each item added or removed is an event of its own. */
function isRepeated(operation: string): boolean {
  return /^documents\.|\.(save|update|rename|move|set|leave|arrive|undo|redo)/.test(operation)
}

function sameEvent(handle: Readable, event: NewEvent): number | null {
  const step = stepsOf(handle, event.meetingId).at(-1)
  const since = Math.max(event.at - pause, step === undefined ? 0 : Date.parse(step.at))
  return (
    row(
      handle,
      sql
        .selectFrom('meeting_events')
        .select('id')
        .where('meeting_id', '=', event.meetingId)
        .where('operation', '=', event.operation)
        .where('item_id', 'is', event.item?.id ?? null)
        .where('detail', 'is', event.detail)
        .where('last_at', '>', new Date(since).toISOString())
        .orderBy('id', 'desc')
        .limit(1),
    )?.id ?? null
  )
}

/** The events noted of a meeting, oldest first. */
export function eventsOf(handle: Readable, meetingId: string): MeetingEventRow[] {
  return rows(
    handle,
    sql.selectFrom('meeting_events').selectAll().where('meeting_id', '=', meetingId).orderBy('id'),
  )
}
