import type { ItemRoom } from '../attendance/item-room.ts'
import type { CommitteeBody } from '../committee/committee-settings.ts'
import type { Item } from '../meeting/item.ts'
import type { Vote } from './vote.ts'

/** An item as it was treated at its meeting: who was in the room, and how they voted. */
export interface TreatedItem {
  readonly item: Item
  readonly room: ItemRoom
  readonly votes: readonly Vote[]
  readonly body: CommitteeBody
}
