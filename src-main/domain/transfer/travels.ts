import type { Item, ItemKind } from '../meeting/item.ts'

/** Kinds that stand on every agenda anew and belong to one meeting alone. */
const staying: readonly ItemKind[] = [
  'announcements',
  'approval-of-agenda',
  'any-other-business',
  'signature-page',
]

/** Whether an item is a case that can go from meeting to meeting, closed ones too; standing items and withdrawn ones are not. */
export function travels(item: Pick<Item, 'kind' | 'withdrawn'>): boolean {
  return !staying.includes(item.kind) && !item.withdrawn
}

/** Whether an item goes on to the next meeting when its own is cancelled: cases do, and announcements that are written. */
export function goesOnWhenCancelled(item: Pick<Item, 'kind' | 'withdrawn' | 'entries'>): boolean {
  return travels(item) || (item.kind === 'announcements' && item.entries.length > 0 && !item.withdrawn)
}
