import type { RichText, RichTextNode } from './rich-text.ts'

/**
 * The words of a rich text: blocks parted by a blank line, bullets on lines of their own with "- ", numbered ones
 * with "1. ", nested ones indented, cells parted by a tab.
 */
export function plainText(value: RichText): string {
  return blocksText(value.content, '').trim()
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

function blocksText(blocks: readonly RichTextNode[], indent: string): string {
  return blocks.map((block) => blockText(block, indent)).join('\n\n')
}

function blockText(block: RichTextNode, indent: string): string {
  switch (block.type) {
    case 'bulletList':
      return itemsText(block, indent, () => '- ')
    case 'orderedList': {
      const start = Number(block.attrs?.['start'] ?? 1)
      return itemsText(block, indent, (index) => `${start + index}. `)
    }
    case 'table':
      return (block.content ?? []).map((row) => rowText(row)).join('\n')
    case 'blockquote':
      return blocksText(block.content ?? [], indent)
    case 'image':
      return String(block.attrs?.['alt'] ?? '')
    default:
      return inlineText(block)
  }
}

function itemsText(list: RichTextNode, indent: string, mark: (index: number) => string): string {
  return (list.content ?? [])
    .map((item, index) => {
      const [first, ...rest] = item.content ?? []
      const head = indent + mark(index) + (first === undefined ? '' : inlineText(first))
      return [head, ...rest.map((block) => blockText(block, `${indent}  `))].join('\n')
    })
    .join('\n')
}

function rowText(row: RichTextNode): string {
  return (row.content ?? []).map((cell) => blocksText(cell.content ?? [], '')).join('\t')
}

function inlineText(block: RichTextNode): string {
  return (block.content ?? []).map((run) => (run.type === 'hardBreak' ? '\n' : (run.text ?? ''))).join('')
}
