import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { joinAll } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { looksOrdinal } from '../lines/ordinal.ts'
import { paragraphOf } from './block-of.ts'
import { headingLevels } from './heading-levels.ts'
import { inlineRuns } from './inline.ts'
import { addItem } from './list-builder.ts'
import { isTableRow, markdownTable } from './markdown-table.ts'

interface Item {
  readonly indent: number
  readonly number: number | null
  readonly texts: string[]
}

type Piece =
  | { kind: 'paragraph'; texts: string[] }
  | { kind: 'heading'; text: string; level: number }
  | { kind: 'item'; item: Item }
  | { kind: 'table'; rows: string[] }
  | { kind: 'quote'; lines: Line[] }

/** Markdown as blocks: paragraphs, nested lists, sub-headings at level 4 and below. */
export function markdownBlocks(lines: readonly Line[]): RichTextNode[] {
  const pieces = readPieces(lines)
  const levels = headingLevels(pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece.level] : [])))
  const blocks: RichTextNode[] = []
  let headings = 0
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (piece?.kind === 'item') {
      const items = itemsFrom(pieces, at)
      for (const block of nest(items)) blocks.push(block)
      at += items.length
      continue
    }
    if (piece?.kind === 'heading') {
      blocks.push(headingBlock(levels[headings] ?? 4, piece.text))
      headings += 1
    } else if (piece?.kind === 'table') blocks.push(markdownTable(piece.rows))
    else if (piece?.kind === 'quote')
      blocks.push({ type: 'blockquote', content: markdownBlocks(piece.lines) })
    else if (piece !== undefined) blocks.push(paragraphOf(inlineRuns(joinAll(piece.texts), 'markdown')))
    at += 1
  }
  return blocks
}

function headingBlock(level: number, text: string): RichTextNode {
  const runs = inlineRuns(text, 'plain')
  return runs.length > 0
    ? { type: 'heading', attrs: { level }, content: runs }
    : { type: 'heading', attrs: { level } }
}

function readPieces(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  for (const line of lines) {
    const last = pieces.at(-1)
    const item = readItem(line)
    const quoted = /^> +(?=[^\s>])/.exec(line.text)
    if (isTableRow(line.text)) addRow(pieces, line)
    else if (quoted !== null) addQuoted(pieces, { ...line, text: line.text.slice(quoted[0].length) })
    else if (line.heading !== null) pieces.push({ kind: 'heading', text: line.text, level: line.heading })
    else if (item !== null && mayBegin(item, line, last)) pieces.push({ kind: 'item', item })
    else if (line.gap === 'none' && last?.kind === 'paragraph') last.texts.push(line.text)
    else if (line.gap === 'none' && last?.kind === 'item') last.item.texts.push(line.text)
    else pieces.push({ kind: 'paragraph', texts: [line.text] })
  }
  return pieces
}

/** Blanks before the deepest list item that still nests; no minutes go further, and a hostile text shall not. */
const deepest = 16

function addRow(pieces: Piece[], line: Line): void {
  const last = pieces.at(-1)
  if (last?.kind === 'table' && line.gap === 'none') last.rows.push(line.text)
  else pieces.push({ kind: 'table', rows: [line.text] })
}

function addQuoted(pieces: Piece[], line: Line): void {
  const last = pieces.at(-1)
  if (last?.kind === 'quote' && line.gap === 'none') last.lines.push(line)
  else pieces.push({ kind: 'quote', lines: [line] })
}

const marker = /^(?:[-*+•] +(?:(\d{1,3})[.)] +)?|(\d{1,3})[.)] +)(\S.*)$/

function readItem(line: Line): Item | null {
  if (line.mark !== null && line.mark.level === 0)
    return { indent: 0, number: line.mark.number, texts: [line.text] }
  const match = marker.exec(line.text)
  if (match === null) return null
  const [, afterBullet, front, text = ''] = match
  const number = afterBullet ?? front
  if (front !== undefined && looksOrdinal(text)) return null
  return {
    indent: Math.min(line.indent, deepest),
    number: number === undefined ? null : Number(number),
    texts: [text],
  }
}

function mayBegin(item: Item, line: Line, last: Piece | undefined): boolean {
  return item.number === null || line.gap !== 'none' || last?.kind !== 'paragraph' || item.number === 1
}

function itemsFrom(pieces: readonly Piece[], from: number): Item[] {
  const items: Item[] = []
  for (let at = from; ; at += 1) {
    const piece = pieces[at]
    if (piece?.kind !== 'item') return items
    items.push(piece.item)
  }
}

/** Items with more blanks before them belong under the item above. */
function nest(items: readonly Item[]): RichTextNode[] {
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
