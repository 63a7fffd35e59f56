import { columnWidths } from '../../domain/rich-text/column-widths.ts'
import { figureCells } from '../../domain/rich-text/figure-cells.ts'
import { footnoteText } from '../../domain/rich-text/footnote.ts'
import { listFormOf, prefixInside } from '../../domain/rich-text/list-mark.ts'
import { pictureShare } from '../../domain/rich-text/picture-width.ts'
import type { RichText, RichTextNode } from '../../domain/rich-text/rich-text.ts'
import type {
  Block,
  Cell,
  HeadingBlock,
  ImageBlock,
  ListBlock,
  ParagraphBlock,
  Run,
  TableBlock,
} from '../outline/outline.ts'
import { headingOf, paragraphOf, textRun } from './blocks.ts'
import { headerRowsOf } from './header-rows.ts'
import { type Ids, slug } from './ids.ts'
import { type Origins, originsIn, withOrigin } from './origin.ts'

/**
 * Where a rich text stands: the level of the heading above it, and the ids of its own headings. `item` is the number of its
 * item where its blocks are to say where they were written.
 */
export interface Place {
  readonly item?: number | undefined
  readonly below: 2 | 3
  readonly idPrefix: string
  readonly ids: Ids
}

/**
 * A rich text as blocks. Headings are moved so that no level is skipped: the first stands one below the heading above
 * the text, deeper ones one step at a time; in a table's cell they become bold paragraphs. Empty paragraphs and headings are
 * left out. `name` says which of its item's texts it is (see `Origin`).
 */
export function richTextBlocks(text: RichText, place: Place, name?: string): Block[] {
  const said = originsIn(text, place.item, name)
  return nodesToBlocks(text.content, { ...place, said, open: [], inCell: false, prefix: '' })
}

/**
 * `open` holds the written levels of the headings that the next block stands under; a cell has none of its own. `prefix` is
 * what the numbers of an outline begin with here.
 */
interface Walk extends Place {
  readonly open: number[]
  readonly inCell: boolean
  readonly prefix: string
  /** Where each paragraph, heading and picture was written; null where nobody asks. */
  readonly said: Origins | null
}

function nodesToBlocks(nodes: readonly RichTextNode[] | undefined, walk: Walk): Block[] {
  const { said } = walk
  if (said === null) return (nodes ?? []).flatMap((node) => nodeToBlocks(node, walk))
  return (nodes ?? []).flatMap((node) =>
    nodeToBlocks(node, walk).map((block) => withOrigin(block, said.get(node))),
  )
}

function nodeToBlocks(node: RichTextNode, walk: Walk): Block[] {
  switch (node.type) {
    case 'paragraph':
      return hasInk(node) ? [paragraphOf(runs(node))] : []
    case 'heading':
      return hasInk(node) ? [hasWords(node) ? heading(node, walk) : paragraphOf(runs(node))] : []
    case 'bulletList':
      return [{ kind: 'list', ordered: false, start: 1, items: listItems(node, walk) }]
    case 'orderedList':
      return [numberedList(node, walk)]
    case 'blockquote':
      return [{ kind: 'quote', blocks: nodesToBlocks(node.content, walk) }]
    case 'table':
      return [table(node, walk)]
    case 'image':
      return [image(node)]
    default:
      throw new Error(`rich text holds a block that cannot be printed: ${node.type}`)
  }
}

function numberedList(node: RichTextNode, walk: Walk): ListBlock {
  const form = listFormOf(node)
  const start = numberOf(node, 'start')
  const items = (node.content ?? []).map((item, at) =>
    nodesToBlocks(item.content, { ...walk, prefix: prefixInside(form, start + at, walk.prefix) }),
  )
  const list = { kind: 'list', ordered: true, start, items } as const
  if (form === 'decimal') return list
  return form === 'outline' ? { ...list, form, prefix: walk.prefix } : { ...list, form }
}

function heading(node: RichTextNode, walk: Walk): HeadingBlock | ParagraphBlock {
  if (walk.inCell)
    return paragraphOf(runs(node).map((run) => (run.kind === 'text' ? { ...run, bold: true } : run)))
  const written = numberOf(node, 'level')
  while ((walk.open.at(-1) ?? 0) >= written) walk.open.pop()
  walk.open.push(written)
  const inside = runs(node)
  const text = inside.map(spoken).join('').trim()
  const notes = inside.filter((run) => run.kind === 'note').map((note) => note.text)
  const id = walk.ids(`${walk.idPrefix}-${slug(text)}`)
  const level = headingLevel(walk.below + walk.open.length)
  return headingOf(level, text, notes.length === 0 ? { id } : { id, notes })
}

function spoken(run: Run): string {
  if (run.kind === 'text') return run.text
  return run.kind === 'note' ? '' : ' '
}

function headingLevel(level: number): HeadingBlock['level'] {
  if (level === 3 || level === 4 || level === 5 || level === 6) return level
  throw new Error(`no heading inside a text stands at level ${level}`)
}

function listItems(list: RichTextNode, walk: Walk): Block[][] {
  return (list.content ?? []).map((item) => nodesToBlocks(item.content, walk))
}

function table(node: RichTextNode, walk: Walk): TableBlock {
  const figures = figureCells(node)
  const rows = (node.content ?? []).map((row) =>
    (row.content ?? []).map((cell) => ({
      ...tableCell(cell, walk),
      ...(figures.has(cell) ? { figures: true } : {}),
    })),
  )
  return {
    kind: 'table',
    headerRows: headerRowsOf(rows),
    widths: columnWidths(node),
    rows,
  }
}

function tableCell(node: RichTextNode, walk: Walk): Cell {
  return {
    header: node.type === 'tableHeader',
    colspan: numberOf(node, 'colspan'),
    rowspan: numberOf(node, 'rowspan'),
    blocks: nodesToBlocks(node.content, { ...walk, inCell: true, prefix: '' }),
  }
}

function image(node: RichTextNode): ImageBlock {
  const parts = /^data:(image\/(?:png|jpeg));base64,(.+)$/.exec(String(node.attrs?.['src']))
  if (parts === null) throw new Error('rich text holds a picture that is not embedded')
  const mediaType = parts[1] === 'image/png' ? 'image/png' : 'image/jpeg'
  const picture = { mediaType, base64: parts[2] ?? '', alt: String(node.attrs?.['alt'] ?? '') } as const
  const share = pictureShare(node)
  return { kind: 'image', ...picture, ...(share === null ? {} : { share }) }
}

function runs(node: RichTextNode): Run[] {
  return (node.content ?? []).flatMap((child): Run[] => {
    if (child.type === 'hardBreak') return [{ kind: 'line-break' }]
    return child.type === 'footnote' ? note(child) : [run(child)]
  })
}

/** A footnote that says nothing is none. */
function note(node: RichTextNode): Run[] {
  const text = footnoteText(node).trim()
  return text === '' ? [] : [{ kind: 'note', text }]
}

function run(node: RichTextNode): Run {
  const marks = node.marks ?? []
  const link = marks.find(({ type }) => type === 'link')
  return textRun(node.text ?? '', {
    bold: marks.some(({ type }) => type === 'bold'),
    italic: marks.some(({ type }) => type === 'italic'),
    underline: marks.some(({ type }) => type === 'underline'),
    href: link === undefined ? null : String(link.attrs?.['href']),
  })
}

function hasInk(node: RichTextNode): boolean {
  return hasWords(node) || runs(node).some(({ kind }) => kind === 'note')
}

function hasWords(node: RichTextNode): boolean {
  return (node.content ?? []).some((child) => (child.text ?? '').trim() !== '')
}

function numberOf(node: RichTextNode, name: string): number {
  return Number(node.attrs?.[name] ?? 1)
}
