import { notOnAgenda } from '../domain/items/move-item.ts'
import type { MeetingSnapshot } from '../domain/meeting/meeting.ts'
import { closedProblem } from '../domain/meetings/closed.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { Readable, Writable } from '../store/handle.ts'
import { itemRow } from '../store/items.ts'
import { growRevision, meetingById, type StoredMeeting } from '../store/meetings.ts'
import { snapshotAtHand } from '../store/snapshot-cache.ts'
import type { Store } from '../store/store.ts'
import type { ItemRow } from '../store/tables.ts'
import { notFound } from './not-found.ts'

/** The meeting as it stands, or the refusal that there is none. */
export function snapshotOf(handle: Readable, meetingId: string): Result<MeetingSnapshot> {
  const snapshot = snapshotAtHand(handle, meetingId)
  return snapshot === null ? refused(notFound('meeting')) : ok(snapshot)
}

/** Changes a meeting in one transaction that counts its revision up; answers the snapshot read after the commit. */
export function changeMeeting(
  store: Store,
  meetingId: string,
  use: (handle: Writable, meeting: StoredMeeting) => Result<unknown>,
): Result<MeetingSnapshot> {
  const changed = store.write((handle) => {
    const meeting = meetingById(handle, meetingId)
    return meeting === null ? refused(notFound('meeting')) : counted(handle, meeting, use)
  })
  return changed.ok ? snapshotOf(store.read, meetingId) : changed
}

/** An item that is to be changed, and its meeting. */
export interface ItemToChange {
  readonly row: ItemRow
  readonly meeting: StoredMeeting
}

/** Changes an item's meeting likewise; refused where the item is not on the agenda, or its meeting is approved, locked or cancelled. */
export function changeItem(
  store: Store,
  itemId: string,
  use: (handle: Writable, item: ItemToChange) => Result<unknown>,
): Result<MeetingSnapshot> {
  return changeKeptItem(store, itemId, (handle, item) =>
    item.row.removed_at === null ? use(handle, item) : refused(notOnAgenda()),
  )
}

/** The same for an item that may have been taken off the agenda. */
export function changeKeptItem(
  store: Store,
  itemId: string,
  use: (handle: Writable, item: ItemToChange) => Result<unknown>,
): Result<MeetingSnapshot> {
  const changed = store.write((handle) => {
    const row = itemRow(handle, itemId)
    const meeting = row === null ? null : meetingById(handle, row.meeting_id)
    if (row === null || meeting === null) return refused(notFound('item'))
    const problem = closedProblem(meeting.head)
    if (problem !== null) return refused(problem)
    const done = counted(handle, meeting, () => use(handle, { row, meeting }))
    return done.ok ? ok(meeting.id) : done
  })
  return changed.ok ? snapshotOf(store.read, changed.value) : changed
}

function counted(
  handle: Writable,
  meeting: StoredMeeting,
  use: (handle: Writable, meeting: StoredMeeting) => Result<unknown>,
): Result<unknown> {
  const done = use(handle, meeting)
  if (done.ok) growRevision(handle, meeting.id)
  return done
}
