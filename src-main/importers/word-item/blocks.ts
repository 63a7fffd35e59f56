import { nestOfStyle } from '../../domain/item-form/form-words.ts'
import type { RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type { FlatBlock, Place } from './flat-block.ts'
import { isPlaceholder, noteTracked, type Piece, readInline } from './inline.ts'
import { nest } from './nest.ts'
import type { ListMark } from './numbering.ts'
import type { Reading } from './reading.ts'
import { indentOf, type Style } from './styles.ts'
import { readTable } from './tables.ts'
import { attribute, below, children, type Xml } from './xml.ts'

const outermost: Place = { kind: 'path', path: '' }

/** The blocks inside something: a cell, a text box. */
export function readBlocks(parent: Xml, reading: Reading): RichTextNode[] {
  return blocksOf(blockElements(parent), reading)
}

/** Paragraphs and tables as blocks of a rich text. */
export function blocksOf(elements: readonly Xml[], reading: Reading): RichTextNode[] {
  const flat: FlatBlock[] = []
  let joined: RichTextNode[] = []
  const settle = () => {
    if (joined.length > 0) flat.push({ node: textBlock(joined, null), place: outermost, mark: null })
    joined = []
  }
  for (const element of elements) {
    if (element.localName === 'tbl') {
      settle()
      const node = readTable(element, reading, readBlocks)
      if (node !== null) flat.push({ node, place: outermost, mark: null })
    } else if (element.localName === 'p') {
      const read = readParagraph(element, reading, joined)
      joined = read.goesOn
      if (read.closesTable) settleTable(flat, read.place)
      flat.push(...read.blocks)
    } else reading.lost.add('indlejret dokument')
  }
  settle()
  return nest(flat)
}

/** The paragraphs and tables of a body, a cell or a control, whatever they are wrapped in. Placeholders of Word's own are none. */
export function blockElements(parent: Xml): Xml[] {
  return children(parent).flatMap((one) => {
    switch (one.localName) {
      case 'p':
      case 'tbl':
      case 'altChunk':
        return [one]
      case 'sdt':
        return isPlaceholder(one) ? [] : blockElements(one)
      default:
        return blockElements(one)
    }
  })
}

interface ReadParagraph {
  readonly blocks: FlatBlock[]
  readonly place: Place
  /** Whether it is the empty line after a table, which says where the table stands. */
  readonly closesTable: boolean
  /** The runs that the next paragraph begins with, where the end of this one was deleted as a tracked change. */
  readonly goesOn: RichTextNode[]
}

function readParagraph(element: Xml, reading: Reading, before: readonly RichTextNode[]): ReadParagraph {
  const properties = below(element, 'pPr')
  const style = reading.style(attribute(below(properties, 'pStyle'), 'val'))
  noteLostLooks(properties, reading)
  const own = nestOfStyle(style?.name ?? '')
  const place = own === null ? placeOf(properties, style) : ({ kind: 'path', path: own.path } as const)
  const mark = reading.count(below(properties, 'numPr') ?? style?.numbering ?? null)
  const pieces: Piece[] = [
    ...before.map((node): Piece => ({ kind: 'run', node })),
    ...readInline(element, { href: null, style }, reading),
  ]
  const closesTable = own?.leaf === 'mellemrum'
  if (below(properties, 'rPr', 'del') !== undefined) noteTracked(reading)
  if (below(properties, 'rPr', 'del') !== undefined && pieces.every(({ kind }) => kind === 'run')) {
    return {
      blocks: [],
      place,
      closesTable,
      goesOn: pieces.flatMap((piece) => (piece.kind === 'run' ? [piece.node] : [])),
    }
  }
  const level = own === null ? headingLevel(style) : leafLevel(own.leaf)
  noteLostNumber(mark, level, reading)
  const nodes = closesTable && pieces.length === 0 ? [] : nodesOf(pieces, level, reading)
  const blocks = nodes.map((node, at) => ({ node, place, mark: at === 0 ? mark : null }))
  // What else came of the paragraph stays in its item.
  const path =
    mark !== null && place.kind === 'flow'
      ? ({ kind: 'flow', indent: mark.indent, listLike: true } as const)
      : place
  return {
    blocks: blocks.map((block, at) => (at === 0 ? block : { ...block, place: path })),
    place,
    closesTable,
    goesOn: [],
  }
}

/** A paragraph's runs, parted by its pictures and text boxes, which are blocks of their own. */
function nodesOf(pieces: readonly Piece[], level: number | null, reading: Reading): RichTextNode[] {
  const nodes: RichTextNode[] = []
  let runs: RichTextNode[] = []
  const close = (isLast: boolean) => {
    if (runs.length > 0 || (isLast && nodes.length === 0)) nodes.push(textBlock(runs, level))
    runs = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'run') {
      runs.push(piece.node)
      continue
    }
    close(false)
    if (piece.kind === 'block') nodes.push(piece.node)
    else nodes.push(...readBlocks(piece.box, reading))
  }
  close(true)
  return nodes
}

function textBlock(runs: readonly RichTextNode[], level: number | null): RichTextNode {
  const content = runs.length === 0 ? {} : { content: [...runs] }
  return level === null
    ? { type: 'paragraph', ...content }
    : { type: 'heading', attrs: { level }, ...content }
}

/** Headings of Word's first three levels come below the section's own, in the same order. */
function headingLevel(style: Style | null): number | null {
  const written = style?.heading ?? null
  if (written === null) return null
  return written <= 3 ? written + 3 : Math.min(6, written)
}

function leafLevel(leaf: string): number | null {
  const level = /^overskrift (\d)$/.exec(leaf)?.[1]
  return level === undefined ? null : Number(level)
}

function placeOf(properties: Xml | undefined, style: Style | null): Place {
  if (/^(intense )?quote|^citat|^block text/i.test(style?.name ?? '')) return { kind: 'path', path: 'Q' }
  const listLike = /^list (paragraph|continue)/i.test(style?.name ?? '')
  return { kind: 'flow', indent: indentOf(properties) ?? style?.indent ?? 0, listLike }
}

function noteLostNumber(mark: ListMark | null, level: number | null, { lost }: Reading): void {
  if (mark === null) return
  if (level !== null) lost.add('automatisk nummer på overskrifter')
  else if (mark.odd) lost.add('store bogstaver, romertal eller ord som listens numre')
}

function settleTable(flat: FlatBlock[], place: Place): void {
  const last = flat.at(-1)
  if (last?.node.type === 'table') flat[flat.length - 1] = { ...last, place }
}

function noteLostLooks(properties: Xml | undefined, { lost }: Reading): void {
  const side = attribute(below(properties, 'jc'), 'val')
  if (side !== null && !['left', 'start'].includes(side)) lost.add('justering af afsnit')
  const fill = attribute(below(properties, 'shd'), 'fill')
  if (below(properties, 'pBdr') !== undefined || !(fill === null || /^(auto|ffffff)$/i.test(fill)))
    lost.add('ramme eller baggrund om afsnit')
  if (below(properties, 'pageBreakBefore') !== undefined || below(properties, 'sectPr') !== undefined)
    lost.add('sideskift')
}
