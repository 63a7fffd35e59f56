import type BetterSqlite3 from 'better-sqlite3'
import type { MeetingSnapshot, StoredItem } from '../domain/meeting/meeting.ts'
import { numberItems } from '../domain/meeting/numbering.ts'
import type { Readable } from './handle.ts'
import { gathering } from './item-rows.ts'
import { readItem, readSnapshot } from './snapshot.ts'
import type { ItemRow } from './tables.ts'
import { itemsBeingChanged } from './undo/changing-items.ts'
import type { Changes } from './undo/undo-log.ts'

/** What is known of a meeting: its snapshot until it changes, and its items as they were read and numbered. */
interface KnownMeeting {
  snapshot: MeetingSnapshot | null
  readonly items: Map<string, { readonly read: StoredItem; readonly numbered: StoredItem }>
}

/** So many meetings are kept at hand. */
const keptMeetings = 8

const known = new WeakMap<BetterSqlite3.Database, Map<string, KnownMeeting>>()

/**
 * The snapshot of a meeting, read anew only as far as it changed: items that did not are the same objects as before.
 * Inside a transaction the items it has changed so far are read anew and not kept, for it may yet be refused.
 */
export function snapshotAtHand(handle: Readable, meetingId: string): MeetingSnapshot | null {
  const meetings = meetingsOf(handle.database)
  const meeting = meetings.get(meetingId) ?? { snapshot: null, items: new Map() }
  if (handle.database.inTransaction) return readInTransaction(handle, meetingId, meeting)
  meeting.snapshot ??= readSnapshot(handle, meetingId, (rows, firstNumber) =>
    itemsAtHand(handle, meeting, { rows, firstNumber }),
  )
  meetings.delete(meetingId)
  if (meeting.snapshot !== null) meetings.set(meetingId, meeting)
  for (const oldest of [...meetings.keys()].slice(0, -keptMeetings)) meetings.delete(oldest)
  return meeting.snapshot
}

function readInTransaction(
  handle: Readable,
  meetingId: string,
  { items }: KnownMeeting,
): MeetingSnapshot | null {
  const changed = itemsBeingChanged(handle.database)
  if (changed === null) return readSnapshot(handle, meetingId)
  const kept = new Map([...items].filter(([id]) => !changed.has(id)))
  return readSnapshot(handle, meetingId, (rows, firstNumber) =>
    itemsAtHand(handle, { snapshot: null, items: kept }, { rows, firstNumber }),
  )
}

/** Forgets what a committed transaction changed. */
export function forgetChanged(database: BetterSqlite3.Database, changes: Changes): void {
  const meetings = meetingsOf(database)
  const all = changes.tables.includes('committees')
  for (const [id, meeting] of meetings) {
    if (all || changes.meetingIds.includes(id)) meeting.snapshot = null
    for (const itemId of changes.itemIds) if (meeting.items.delete(itemId)) meeting.snapshot = null
  }
}

/** Forgets every meeting, where it is not known what a transaction changed. */
export function forgetAll(database: BetterSqlite3.Database): void {
  known.delete(database)
}

function meetingsOf(database: BetterSqlite3.Database): Map<string, KnownMeeting> {
  const meetings = known.get(database) ?? new Map<string, KnownMeeting>()
  known.set(database, meetings)
  return meetings
}

function itemsAtHand(
  handle: Readable,
  { items }: KnownMeeting,
  { rows, firstNumber }: { rows: readonly ItemRow[]; firstNumber: number },
): StoredItem[] {
  const unread = rows.map(({ id }) => id).filter((id) => !items.has(id))
  const reading = gathering(handle, unread)
  return rows.map((row, index) => {
    const number = firstNumber + index
    const before = items.get(row.id)
    if (before?.numbered.number === number) return before.numbered
    const read = before?.read ?? readItem(reading, row)
    const numbered = numberItems([read], number)[0] ?? read
    items.set(row.id, { read, numbered })
    return numbered
  })
}
