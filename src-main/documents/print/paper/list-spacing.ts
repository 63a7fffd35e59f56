import type { ListBlock } from '../../outline/outline.ts'
import type { Measures } from './measures.ts'

/** Points before each further item: more in a list whose items are long, such as announcements of several paragraphs. */
export function itemBefore(list: ListBlock, { body }: Measures): number {
  const long = list.items.some((item) => item.filter((block) => block.kind === 'paragraph').length > 1)
  return long ? body.before : body.itemBefore
}
