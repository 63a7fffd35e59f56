import type { Readable } from './handle.ts'
import { linksOf } from './item-links.ts'
import { itemRow } from './items.ts'
import type { NewEvent } from './meeting-events.ts'
import { meetingById } from './meetings.ts'
import { among, rows, sql } from './query.ts'
import type { Operation } from './undo/operation.ts'
import type { Changes } from './undo/undo-log.ts'

/** What happened in the meetings that an operation was not done in, but reached. */
export type Elsewhere = Pick<NewEvent, 'meetingId' | 'operation' | 'item' | 'detail'>

/** Operations on whole meetings tell of themselves what they did; a change outside every operation is not told of. */
const whole = /^$|^(documents|program|committee)\./

/**
 * The meetings an operation, or the one that it takes back, was done in: the one it names, that of its item, the one it made. One that names
 * none was done in all it changed.
 */
export function ownMeetings(
  handle: Readable,
  { name, meetingId, itemId }: Operation,
  { changed, added }: { readonly changed: readonly string[]; readonly added: readonly string[] },
): readonly string[] {
  if (whole.test(name)) return changed
  if (name === 'meeting.create')
    return changed.filter((id) => added.includes(id) || meetingById(handle, id) === null)
  const own = meetingId ?? (itemId === null ? null : itemRow(handle, itemId)?.meeting_id)
  return own === null || own === undefined ? changed : changed.filter((id) => id === own)
}

/** Meetings made on the way, and the items that came to another meeting: told where they came, and where they came from. */
export function happenedElsewhere(
  handle: Readable,
  { name }: Operation,
  { changes, own }: { readonly changes: Changes; readonly own: readonly string[] },
): Elsewhere[] {
  if (whole.test(name)) return []
  const { addedMeetings, addedItems } = changes
  const made = addedMeetings.map((meetingId) => ({
    meetingId,
    operation: 'meeting.create',
    item: null,
    detail: null,
  }))
  return [
    ...made.filter(({ meetingId }) => !own.includes(meetingId)),
    ...addedItems.flatMap((id) => cameOver(handle, id)).filter((event) => isNews(event, own)),
  ]
}

/** The meeting that sent an item on says so itself. */
function isNews({ meetingId, operation }: Elsewhere, own: readonly string[]): boolean {
  return operation === 'item.cameFrom' || !own.includes(meetingId)
}

function cameOver(handle: Readable, id: string): Elsewhere[] {
  const link = linksOf(handle, id).find(({ direction }) => direction === 'from')
  const [came, left] = [id, link?.otherItemId ?? null].map((one) =>
    one === null ? null : itemRow(handle, one),
  )
  if (!came || !left) return []
  const dateOf = (meetingId: string) => meetingById(handle, meetingId)?.head.date ?? null
  return [
    { meetingId: left.meeting_id, operation: 'item.cameTo', item: left, detail: dateOf(came.meeting_id) },
    { meetingId: came.meeting_id, operation: 'item.cameFrom', item: came, detail: dateOf(left.meeting_id) },
  ]
}

/** What was noted of an operation in meetings that it was not done in, as it is told where it is taken back or done again. */
export function notedElsewhere(
  handle: Readable,
  { at }: Operation,
  meetingIds: readonly string[],
): Omit<Elsewhere, 'operation'>[] {
  return rows(
    handle,
    sql
      .selectFrom('meeting_events')
      .selectAll()
      .where('first_at', '=', new Date(at).toISOString())
      .where('meeting_id', 'in', among(meetingIds))
      .where('operation', 'in', ['meeting.create', 'item.cameTo', 'item.cameFrom'])
      .orderBy('id'),
  ).map(({ meeting_id: meetingId, operation, detail, item_id: id, title }) => ({
    meetingId,
    item: id === null ? null : { id, title: title ?? '' },
    detail: [operation, detail].filter((word) => word !== null).join(' '),
  }))
}
