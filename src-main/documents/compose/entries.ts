import { attachmentCountLine } from '../../domain/meeting/attachment-count.ts'
import type { Entry, Item } from '../../domain/meeting/item.ts'
import type { Block } from '../outline/outline.ts'
import { numberedLists, plainParagraph } from './blocks.ts'
import { type Place, richTextBlocks } from './rich-text-blocks.ts'

/** The entries of an announcements item as a numbered list, each with the count line of its own attachments. */
export function entryBlocks(
  item: Item,
  { below, ids, item: traced }: Pick<Place, 'below' | 'ids' | 'item'>,
): Block[] {
  return numberedLists(
    item.entries.map((entry) => ({
      number: entry.number,
      blocks: oneEntry(entry, { below, ids, item: traced, idPrefix: `punkt-${item.number}-${entry.number}` }),
    })),
  )
}

function oneEntry({ number, body, attachments }: Entry, place: Place): Block[] {
  const text = richTextBlocks(body, place, `entry:${number}`)
  return attachments.length === 0
    ? text
    : [...text, plainParagraph(attachmentCountLine(attachments, null), 'meta')]
}
