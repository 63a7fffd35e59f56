import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { FlatBlock } from './flat-block.ts'
import type { ListMark } from './numbering.ts'

/** A list's item or a quote that is open while blocks are laid into it. */
interface Open {
  readonly sign: string
  readonly content: RichTextNode[]
  readonly list: { readonly node: RichTextNode; readonly mark: ListMark } | null
}

/** Twentieths of a point by which a paragraph may miss the text of the item it goes on from. */
const slack = 100

/** Lays blocks that stand in a row into lists and quotes. */
export function nest(blocks: readonly FlatBlock[]): RichTextNode[] {
  const root: RichTextNode[] = []
  const stack: Open[] = []
  for (const block of blocks) {
    const mark = block.node.type === 'heading' ? null : block.mark
    open(pathOf(block, stack), mark, { stack, root })
    const content = stack.at(-1)?.content ?? root
    // A list's item begins with a paragraph.
    if (content.length === 0 && stack.at(-1)?.list && block.node.type !== 'paragraph')
      content.push({ type: 'paragraph' })
    content.push(block.node)
  }
  return root
}

function pathOf({ place, mark, node }: FlatBlock, stack: readonly Open[]): string {
  if (place.kind === 'path') return place.path
  const lists = leadingLists(stack)
  if (mark !== null && node.type !== 'heading') return 'L'.repeat(Math.min(mark.level, lists.length) + 1)
  if (place.listLike && place.indent === 0) return 'L'.repeat(lists.length)
  const reached = lists.findLastIndex(({ list }) => place.indent + slack >= (list?.mark.indent ?? 0))
  return place.indent === 0 ? '' : 'L'.repeat(reached + 1)
}

function leadingLists(stack: readonly Open[]): readonly Open[] {
  const other = stack.findIndex(({ sign }) => sign !== 'L')
  return other === -1 ? stack : stack.slice(0, other)
}

interface Nesting {
  readonly stack: Open[]
  readonly root: RichTextNode[]
}

/** Closes and opens lists and quotes until the path is open; with a mark a new item is begun at its end. */
function open(path: string, mark: ListMark | null, nesting: Nesting): void {
  const { stack } = nesting
  let common = 0
  while (common < stack.length && common < path.length && stack[common]?.sign === path[common]) common += 1
  const last = path.length - 1
  const before = mark !== null && common > last ? stack[last]?.list : null
  stack.length = mark === null ? common : Math.min(common, last)
  for (const sign of mark === null ? path.slice(common) : path.slice(stack.length, last))
    if (sign !== 'L') openQuote(sign, nesting)
  if (mark !== null) beginItem(before ?? null, mark, nesting)
}

function openQuote(sign: string, { stack, root }: Nesting): void {
  const content: RichTextNode[] = []
  const parent = stack.at(-1)?.content ?? root
  parent.push({ type: 'blockquote', content })
  stack.push({ sign, content, list: null })
}

function beginItem(before: Open['list'], mark: ListMark, { stack, root }: Nesting): void {
  const content: RichTextNode[] = []
  const item = { type: 'listItem', content }
  if (before !== null && before.mark.list === mark.list && before.mark.ordered === mark.ordered) {
    before.node.content?.push(item)
    stack.push({ sign: 'L', content, list: before })
    return
  }
  const node: RichTextNode = mark.ordered
    ? { type: 'orderedList', attrs: { start: mark.number, form: mark.form }, content: [item] }
    : { type: 'bulletList', content: [item] }
  const parent = stack.at(-1)?.content ?? root
  parent.push(node)
  stack.push({ sign: 'L', content, list: { node, mark } })
}
