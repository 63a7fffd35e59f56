import { paragraph } from '../../domain/rich-text/build.ts'
import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import { joinTexts } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { looksOrdinal } from '../lines/ordinal.ts'
import { headingLevels } from './heading-levels.ts'
import { inlineRuns } from './inline.ts'
import { addItem } from './list-builder.ts'

interface Item {
  readonly indent: number
  readonly number: number | null
  text: string
}

type Piece =
  | { kind: 'paragraph'; text: string }
  | { kind: 'heading'; text: string; level: number }
  | { kind: 'item'; item: Item }

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
      blocks.push(...nest(items))
      at += items.length
      continue
    }
    if (piece?.kind === 'heading') {
      blocks.push(headingBlock(levels[headings] ?? 4, piece.text))
      headings += 1
    } else if (piece !== undefined) blocks.push(paragraph(...inlineRuns(piece.text, 'markdown')))
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
    if (line.heading !== null) pieces.push({ kind: 'heading', text: line.text, level: line.heading })
    else if (item !== null && mayBegin(item, line, last)) pieces.push({ kind: 'item', item })
    else if (line.gap === 'none' && last?.kind === 'paragraph') last.text = joinTexts(last.text, line.text)
    else if (line.gap === 'none' && last?.kind === 'item')
      last.item.text = joinTexts(last.item.text, line.text)
    else pieces.push({ kind: 'paragraph', text: line.text })
  }
  return pieces
}

/** Blanks before the deepest list item that still nests; no minutes go further, and a hostile text shall not. */
const deepest = 16

const marker = /^(?:[-*+•] +(?:(\d{1,3})[.)] +)?|(\d{1,3})[.)] +)(\S.*)$/

function readItem(line: Line): Item | null {
  if (line.mark !== null && line.mark.level === 0)
    return { indent: 0, number: line.mark.number, text: line.text }
  const match = marker.exec(line.text)
  if (match === null) return null
  const [, afterBullet, front, text = ''] = match
  const number = afterBullet ?? front
  if (front !== undefined && looksOrdinal(text)) return null
  return {
    indent: Math.min(line.indent, deepest),
    number: number === undefined ? null : Number(number),
    text,
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
      runs: inlineRuns(item.text, 'markdown'),
      below: nest(below),
    })
    at = end
  }
  return blocks
}
