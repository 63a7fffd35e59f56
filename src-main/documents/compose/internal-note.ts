import type { Item } from '../../domain/meeting/item.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import type { Block } from '../outline/outline.ts'
import { headingOf } from './blocks.ts'
import type { Ids } from './ids.ts'
import { richTextBlocks } from './rich-text-blocks.ts'

/** An item's internal note, set apart under a heading of its own; nothing where nothing is noted. */
export function internalNote({ number, internalNote }: Item, ids: Ids): Block[] {
  if (internalNote === null || isEmptyRichText(internalNote)) return []
  const id = ids(`punkt-${number}-intern-note`)
  return [
    headingOf(3, 'Intern note', { id }),
    { kind: 'decision', blocks: richTextBlocks(internalNote, { below: 3, idPrefix: id, ids }) },
  ]
}
