import { footnoteText } from './footnote.ts'
import { listFormOf, listMark, prefixInside } from './list-mark.ts'
import type { RichText, RichTextNode } from './rich-text.ts'

/**
 * The words of a rich text: blocks parted by a blank line, bullets on lines of their own with "- ", numbered ones
 * with "1. ", "a) " or "1.1 ", nested ones indented, cells on one line and parted by a tab, a footnote as "[Fodnote: ...]" at its place.
 */
export function plainText(value: RichText): string {
  return plainBlocks(value.content).trim()
}

/** The same of some blocks as they stand, with the blanks at their ends. */
export function plainBlocks(blocks: readonly RichTextNode[]): string {
  return blocksText(blocks, outermost)
}

/** Whether there is nothing to print in it. */
export function isEmptyRichText(value: RichText): boolean {
  return value.content.every((block) => !hasContent(block))
}

function hasContent(node: RichTextNode): boolean {
  if (node.type === 'image') return true
  if (node.type === 'text') return (node.text ?? '').trim() !== ''
  return (node.content ?? []).some(hasContent)
}

/** How far a block is set in, and what the numbers of an outline begin with. */
interface Standing {
  readonly indent: string
  readonly prefix: string
}

const outermost: Standing = { indent: '', prefix: '' }

function blocksText(blocks: readonly RichTextNode[], standing: Standing): string {
  return blocks.map((block) => blockText(block, standing)).join('\n\n')
}

function blockText(block: RichTextNode, standing: Standing): string {
  switch (block.type) {
    case 'bulletList':
      return bulletsText(block, standing)
    case 'orderedList':
      return numberedText(block, standing)
    case 'table':
      return (block.content ?? []).map((row) => rowText(row)).join('\n')
    case 'blockquote':
      return blocksText(block.content ?? [], standing)
    case 'image':
      return String(block.attrs?.['alt'] ?? '')
    default:
      return inlineText(block)
  }
}

function bulletsText(list: RichTextNode, standing: Standing): string {
  return (list.content ?? []).map((item) => itemText(item, '- ', standing)).join('\n')
}

function numberedText(list: RichTextNode, { indent, prefix }: Standing): string {
  const form = listFormOf(list)
  const start = Number(list.attrs?.['start'] ?? 1)
  return (list.content ?? [])
    .map((item, at) => {
      const inside = { indent, prefix: prefixInside(form, start + at, prefix) }
      return itemText(item, `${listMark(form, start + at, prefix)} `, inside)
    })
    .join('\n')
}

function itemText(item: RichTextNode, mark: string, { indent, prefix }: Standing): string {
  const [first, ...rest] = item.content ?? []
  const head = indent + mark + (first === undefined ? '' : inlineText(first))
  return [head, ...rest.map((block) => blockText(block, { indent: `${indent}  `, prefix }))].join('\n')
}

function rowText(row: RichTextNode): string {
  return (row.content ?? []).map((cell) => cellText(cell.content ?? [])).join('\t')
}

function cellText(blocks: readonly RichTextNode[]): string {
  return blocksText(blocks, outermost).replace(/\s*\n\s*/g, ' ')
}

function inlineText(block: RichTextNode): string {
  return (block.content ?? []).map(runText).join('')
}

function runText(run: RichTextNode): string {
  if (run.type === 'hardBreak') return '\n'
  return run.type === 'footnote' ? ` [Fodnote: ${footnoteText(run)}]` : (run.text ?? '')
}
