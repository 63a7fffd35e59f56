import { footnoteText } from '../rich-text/footnote.ts'
import { listFormOf, listMark, prefixInside } from '../rich-text/list-mark.ts'
import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'

/** A line of a text as it is compared: its words with the blanks between, and what it is, in front ("• ", "2. "). */
export interface TextLine {
  readonly words: readonly string[]
}

/** The lines of a text, one for each paragraph, heading, row of a table and picture; marks of lists stand in front. */
export function textLines(text: RichText | null): TextLine[] {
  return text === null ? [] : text.content.flatMap((node) => linesOf(node, ''))
}

function linesOf(node: RichTextNode, front: string, prefix = ''): TextLine[] {
  switch (node.type) {
    case 'bulletList':
      return itemLines(node, () => ({ mark: `${indented(front)}• `, prefix }))
    case 'orderedList':
      return numberedLines(node, front, prefix)
    case 'blockquote':
      return (node.content ?? []).flatMap((child) => linesOf(child, `${front}» `, prefix))
    case 'table':
      return (node.content ?? []).map((row) => line(front, (row.content ?? []).map(wordsOf).join(' | ')))
    case 'image':
      return [line(front, `[Billede: ${String(node.attrs?.['alt'] ?? '')}]`)]
    default:
      return [line(front, wordsOf(node))]
  }
}

/** What stands before an item, and what the numbers of an outline inside it begin with. */
interface ItemFront {
  readonly mark: string
  readonly prefix: string
}

function numberedLines(node: RichTextNode, front: string, prefix: string): TextLine[] {
  const form = listFormOf(node)
  const start = Number(node.attrs?.['start'] ?? 1)
  return itemLines(node, (at) => ({
    mark: `${indented(front)}${listMark(form, start + at, prefix)} `,
    prefix: prefixInside(form, start + at, prefix),
  }))
}

function itemLines(list: RichTextNode, frontOf: (at: number) => ItemFront): TextLine[] {
  return (list.content ?? []).flatMap((item, at) => {
    const { mark, prefix } = frontOf(at)
    return (item.content ?? []).flatMap((child, index) =>
      linesOf(child, index === 0 ? mark : ' '.repeat(mark.length), prefix),
    )
  })
}

function indented(front: string): string {
  return ' '.repeat(front.length)
}

function line(front: string, text: string): TextLine {
  return { words: (front + text).match(/\s+|[^\s]+/g) ?? [] }
}

function wordsOf(node: RichTextNode): string {
  if (node.type === 'hardBreak') return ' '
  if (node.type === 'footnote') return ` [Fodnote: ${footnoteText(node)}]`
  const inside = node.text ?? (node.content ?? []).map(wordsOf).join(node.type === 'text' ? '' : joint(node))
  return node.type === 'image' ? `[Billede: ${String(node.attrs?.['alt'] ?? '')}]` : inside
}

/** Blocks inside a cell are parted by a blank, runs by nothing. */
function joint({ type }: RichTextNode): string {
  return type === 'paragraph' || type === 'heading' ? '' : ' '
}
