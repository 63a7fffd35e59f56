import { listMark } from '../../../domain/rich-text/list-mark.ts'
import type { ListBlock } from '../../outline/outline.ts'
import type { Measures } from './measures.ts'

/** What stands before the items of a numbered list: "1.", "b)", "2.3". */
export function listLabels({ form = 'decimal', start, prefix, items }: ListBlock): string[] {
  return items.map((_, at) => listMark(form, start + at, prefix))
}

/** How far a list is set in, in points: its mark stands in the first part, its text behind. */
export interface ListRoom {
  readonly indent: number
  readonly mark: number
}

/** The room of a list: that of every list, wider only where a mark is wider than that, such as "100." or "2.10.4". */
export function listRoom(list: ListBlock, { body, list: usual }: Measures): ListRoom {
  const labels = list.ordered ? listLabels(list) : []
  const widest = Math.max(0, ...labels.map((label) => widthOf(label) * body.size))
  if (widest <= usual.mark + 1) return usual
  const mark = Math.ceil(widest)
  return { mark, indent: mark + usual.indent - usual.mark }
}

/** How wide signs are in Arimo, of the size of its type; the other families are no wider. */
const narrow: Readonly<Record<string, number>> = {
  '.': 0.28,
  ')': 0.34,
  i: 0.23,
  j: 0.23,
  l: 0.23,
  m: 0.84,
  w: 0.73,
}
const usualWidth = 0.56

function widthOf(label: string): number {
  return [...label].reduce((sum, sign) => sum + (narrow[sign] ?? usualWidth), 0)
}
