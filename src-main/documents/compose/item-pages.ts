import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { createIds } from './ids.ts'
import { itemBlocks } from './item.ts'
import type { ItemPrint } from './item-print.ts'

/** The contents list and every item, on a page of its own where the layout says so; nothing where there are no items. */
export function itemPages(content: MeetingContent, wanted: Omit<ItemPrint, 'ids' | 'content'>): Block[] {
  if (content.items.length === 0) return []
  const print = { ...wanted, content, ids: createIds() }
  return [
    ...(wanted.rules.layout.contentsList ? [{ kind: 'contents', heading: 'Indhold' } as const] : []),
    ...groupedOnce(content.items).flatMap((item) => itemBlocks(item, print)),
  ]
}

/** A group that goes on from the item before is not headed again. */
export function groupedOnce(items: readonly Item[]): Item[] {
  return items.map((item, at) => (item.group === items[at - 1]?.group ? { ...item, group: null } : item))
}
