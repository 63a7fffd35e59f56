import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { joinAll } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { paragraphOf } from './block-of.ts'
import { headingLevels } from './heading-levels.ts'
import { inlineRuns } from './inline.ts'
import { addItem } from './list-builder.ts'
import { type MarkdownItem, type MarkdownPiece, readPieces } from './markdown-pieces.ts'
import { markdownTable } from './markdown-table.ts'

/** Markdown as blocks: paragraphs, nested lists, tables, quotations, sub-headings at level 4 and below. */
export function markdownBlocks(lines: readonly Line[]): RichTextNode[] {
  const pieces = readPieces(lines)
  const levels = headingLevels(pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.level] : [])))
  const blocks: RichTextNode[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    const items = itemsFrom(pieces, at)
    for (const block of nest(items)) blocks.push(block)
    if (items.length > 0) at += items.length
    else {
      if (piece !== undefined) blocks.push(blockOf(piece, levels))
      at += 1
    }
  }
  return blocks
}

/** A piece that is no list item as a block; a heading takes its level off the front of `levels`. */
function blockOf(piece: MarkdownPiece, levels: number[]): RichTextNode {
  switch (piece.kind) {
    case 'heading':
      return headingBlock(levels.shift() ?? 4, piece.text)
    case 'table':
      return markdownTable(piece.rows)
    case 'quote':
      return { type: 'blockquote', content: markdownBlocks(piece.lines) }
    case 'paragraph':
      return paragraphOf(inlineRuns(joinAll(piece.texts), 'markdown'))
    case 'item':
      return paragraphOf(inlineRuns(joinAll(piece.item.texts), 'markdown'))
  }
}

function headingBlock(level: number, text: string): RichTextNode {
  const runs = inlineRuns(text, 'plain')
  return runs.length > 0
    ? { type: 'heading', attrs: { level }, content: runs }
    : { type: 'heading', attrs: { level } }
}

function itemsFrom(pieces: readonly MarkdownPiece[], from: number): MarkdownItem[] {
  const items: MarkdownItem[] = []
  for (let at = from; ; at += 1) {
    const piece = pieces[at]
    if (piece?.kind !== 'item') return items
    items.push(piece.item)
  }
}

/** Items with more blanks before them belong under the item above. */
function nest(items: readonly MarkdownItem[]): RichTextNode[] {
  const blocks: RichTextNode[] = []
  for (let at = 0; at < items.length; ) {
    const item = items[at]
    if (item === undefined) break
    let end = at + 1
    while ((items[end]?.indent ?? -1) >= item.indent + 2) end += 1
    const below = items.slice(at + 1, end)
    addItem(blocks, {
      number: item.number,
      runs: inlineRuns(joinAll(item.texts), 'markdown'),
      below: nest(below),
    })
    at = end
  }
  return blocks
}
