import type { Item } from '../../domain/meeting/item.ts'
import type { Block } from '../outline/outline.ts'
import { createIds } from './ids.ts'
import { itemBlocks } from './item.ts'

/** The contents list and every item on a page of its own; nothing where there are no items. */
export function itemPages(items: readonly Item[], withDecisions: boolean): Block[] {
  if (items.length === 0) return []
  const print = { withDecisions, ids: createIds() }
  return [{ kind: 'contents', heading: 'Indhold' }, ...items.flatMap((item) => itemBlocks(item, print))]
}
