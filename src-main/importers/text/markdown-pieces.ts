import type { Line } from '../lines/line.ts'
import { looksOrdinal } from '../lines/ordinal.ts'
import { isTableRow } from './markdown-table.ts'

/** One item of a Markdown list; `number` is null for a bullet. */
export interface MarkdownItem {
  readonly indent: number
  readonly number: number | null
  readonly texts: string[]
}

/** What a run of Markdown lines makes: a block, or one item of a list. */
export type MarkdownPiece =
  | { kind: 'paragraph'; texts: string[] }
  | { kind: 'heading'; text: string; level: number }
  | { kind: 'item'; item: MarkdownItem }
  | { kind: 'table'; rows: string[] }
  | { kind: 'quote'; lines: Line[] }

/** Parts Markdown lines into pieces, in order. */
export function readPieces(lines: readonly Line[]): MarkdownPiece[] {
  const pieces: MarkdownPiece[] = []
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

function addRow(pieces: MarkdownPiece[], line: Line): void {
  const last = pieces.at(-1)
  if (last?.kind === 'table' && line.gap === 'none') last.rows.push(line.text)
  else pieces.push({ kind: 'table', rows: [line.text] })
}

function addQuoted(pieces: MarkdownPiece[], line: Line): void {
  const last = pieces.at(-1)
  if (last?.kind === 'quote' && line.gap === 'none') last.lines.push(line)
  else pieces.push({ kind: 'quote', lines: [line] })
}

const marker = /^(?:[-*+•] +(?:(\d{1,3})[.)] +)?|(\d{1,3})[.)] +)(\S.*)$/

function readItem(line: Line): MarkdownItem | null {
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

function mayBegin(item: MarkdownItem, line: Line, last: MarkdownPiece | undefined): boolean {
  return item.number === null || line.gap !== 'none' || last?.kind !== 'paragraph' || item.number === 1
}
