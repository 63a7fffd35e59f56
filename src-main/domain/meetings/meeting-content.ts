import type { Item } from '../meeting/item.ts'
import type { MeetingContent, MeetingSnapshot, StoredItem } from '../meeting/meeting.ts'

/** The meeting as values without ids: what documents print and the meeting file holds. */
export function meetingContent(snapshot: MeetingSnapshot): MeetingContent {
  const { id: _id, committeeId: _committee, revision: _revision, items, ...content } = snapshot
  return { ...content, items: items.map(withoutId) }
}

function withoutId({ id: _id, unreadable: _unreadable, ...item }: StoredItem): Item {
  return item
}
