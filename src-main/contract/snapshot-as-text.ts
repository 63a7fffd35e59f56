import type { MeetingSnapshot, StoredItem } from '../domain/meeting/meeting.ts'
import type { SnapshotBeside } from './snapshot-beside.ts'

/** The JSON of items that were sent before: one that did not change is the same object, and is not written out again. */
const written = new WeakMap<StoredItem, string>()

/**
 * How a meeting's snapshot travels: as one text. oRPC looks at every value of an answer for what JSON does not hold, and a
 * snapshot is nothing but JSON; with a hundred items the looking took longer than all the rest.
 */
const snapshotAsText = {
  type: 100,
  condition: isSnapshot,
  serialize: (snapshot: MeetingSnapshot) => textOf(snapshot, null),
  deserialize: read,
}

/** The same for one that goes beside another: of the items that are the same objects there goes the id alone. */
const snapshotBesideAsText = {
  type: 101,
  condition: isBeside,
  serialize: ({ mark, snapshot, held }: SnapshotBeside) =>
    `{"mark":${JSON.stringify(mark)},"snapshot":${textOf(snapshot, held)}}`,
  deserialize: read,
}

/** The same at both ends of every door. */
export const answersAsText = { customJsonSerializers: [snapshotAsText, snapshotBesideAsText] }

/** Whether something that is answered is a meeting's snapshot; the program's answers are typed, and this only tells them apart. */
export function isSnapshot(data: unknown): data is MeetingSnapshot {
  return (
    typeof data === 'object' &&
    data !== null &&
    'revision' in data &&
    'items' in data &&
    'committeeId' in data
  )
}

function isBeside(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'snapshot' in data && 'held' in data && 'mark' in data
}

function read(text: unknown): unknown {
  if (typeof text !== 'string') throw new TypeError('a snapshot is not a text')
  return JSON.parse(text)
}

function textOf({ items, ...head }: MeetingSnapshot, held: MeetingSnapshot | null): string {
  const same = new Set(held?.items)
  const texts = items.map((item) => (same.has(item) ? JSON.stringify(item.id) : itemText(item)))
  return `${JSON.stringify(head).slice(0, -1)},"items":[${texts.join()}]}`
}

function itemText(item: StoredItem): string {
  const known = written.get(item)
  if (known !== undefined) return known
  const text = JSON.stringify(item)
  written.set(item, text)
  return text
}
