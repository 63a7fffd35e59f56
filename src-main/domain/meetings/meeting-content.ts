import type { Item } from '../meeting/item.ts'
import type { MeetingContent, MeetingSnapshot, StoredItem } from '../meeting/meeting.ts'

/** The meeting as values without ids: what documents print and the meeting file holds. */
export function meetingContent(snapshot: MeetingSnapshot): MeetingContent {
  const { id: _id, committeeId: _committee, revision: _revision, items, ...content } = snapshot
  return { ...content, items: items.map(withoutId) }
}

const bare = new WeakMap<StoredItem, Item>()

/** The same value for the same item, so that what is found in it can be remembered with it. */
function withoutId(stored: StoredItem): Item {
  const known = bare.get(stored)
  if (known !== undefined) return known
  const { id: _id, unreadable: _unreadable, ...item } = stored
  bare.set(stored, item)
  return item
}
