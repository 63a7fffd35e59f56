import type { Item } from '../meeting/item.ts'

/** An item of an earlier meeting, and where it was treated. */
export interface EarlierItem {
  readonly committee: string
  readonly date: string
  readonly item: Item
}

/** Earlier items, oldest first; on the same day in the order of their numbers. */
export function oldestFirst(earlier: readonly EarlierItem[]): EarlierItem[] {
  return earlier.toSorted(
    (one, other) => one.date.localeCompare(other.date) || one.item.number - other.item.number,
  )
}
