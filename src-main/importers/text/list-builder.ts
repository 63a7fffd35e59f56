import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { paragraphOf } from './block-of.ts'

/** One item of a list as it was read; `number` is null for a bullet. */
export interface ReadItem {
  readonly number: number | null
  readonly runs: readonly RichTextNode[]
  readonly below: readonly RichTextNode[]
}

/**
 * Adds an item to the blocks: to the list that stands last where it goes on with the next number (or bullet),
 * else as a new list that begins with its number.
 */
export function addItem(blocks: RichTextNode[], item: ReadItem): void {
  const node = { type: 'listItem', content: [paragraphOf(item.runs), ...item.below] }
  const last = blocks.at(-1)
  if (last !== undefined && goesOn(last, item.number)) last.content?.push(node)
  else if (item.number === null) blocks.push({ type: 'bulletList', content: [node] })
  else blocks.push({ type: 'orderedList', attrs: { start: item.number }, content: [node] })
}

function goesOn(list: RichTextNode, number: number | null): boolean {
  if (number === null) return list.type === 'bulletList'
  return list.type === 'orderedList' && Number(list.attrs?.['start']) + (list.content ?? []).length === number
}
