import type { MeetingSnapshot, StoredItem } from '../domain/meeting/meeting.ts'

/** The JSON of items that were sent before: one that did not change is the same object, and is not written out again. */
const written = new WeakMap<StoredItem, string>()

/**
 * How a meeting's snapshot travels: as one text. oRPC looks at every value of an answer for what JSON does not hold, and a
 * snapshot is nothing but JSON; with a hundred items the looking took longer than all the rest.
 */
const snapshotAsText = {
  type: 100,
  condition: isSnapshot,
  serialize: ({ items, ...head }: MeetingSnapshot) =>
    `${JSON.stringify(head).slice(0, -1)},"items":[${items.map(itemText).join()}]}`,
  deserialize(text: unknown): unknown {
    if (typeof text !== 'string') throw new TypeError('a snapshot is not a text')
    return JSON.parse(text)
  },
}

/** The same at both ends of every door. */
export const answersAsText = { customJsonSerializers: [snapshotAsText] }

function isSnapshot(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'revision' in data &&
    'items' in data &&
    'committeeId' in data
  )
}

function itemText(item: StoredItem): string {
  const known = written.get(item)
  if (known !== undefined) return known
  const text = JSON.stringify(item)
  written.set(item, text)
  return text
}
