import { paperLook } from '../../src-main/documents/compose/paper-look.ts'
import type {
  Block,
  Cell,
  HeadingBlock,
  ListBlock,
  Outline,
  Run,
  TableBlock,
} from '../../src-main/documents/outline/outline.ts'
import { standardLayout } from '../../src-main/domain/committee/layout.ts'
import type { ListForm } from '../../src-main/domain/rich-text/list-mark.ts'

/** An outline with full defaults: minutes of an invented committee. */
export function outlineOf(blocks: readonly Block[], given: Partial<Outline> = {}): Outline {
  return {
    kind: 'minutes',
    audience: 'internal',
    title: 'Referat af Kulturudvalget den 3. marts 2026',
    author: 'Kulturudvalget, Nordvig Kommune',
    language: 'da',
    date: '2026-03-03',
    header: { left: 'Kulturudvalget', right: '3. marts 2026' },
    look: paperLook(standardLayout, null),
    blocks,
    ...given,
  }
}

/** A run of plain text, or with marks. */
export function run(text: string, marks: Partial<Extract<Run, { kind: 'text' }>> = {}): Run {
  return { kind: 'text', text, bold: false, italic: false, underline: false, href: null, ...marks }
}

/** A paragraph of body text; strings are plain runs. */
export function para(...runs: readonly (string | Run)[]): Block {
  return {
    kind: 'paragraph',
    role: 'body',
    runs: runs.map((part) => (typeof part === 'string' ? run(part) : part)),
  }
}

/** A quiet line, such as a case number. */
export function meta(text: string): Block {
  return { kind: 'paragraph', role: 'meta', runs: [run(text)] }
}

/** A heading; items (level 2) are in the contents list unless told otherwise. */
export function heading(
  level: HeadingBlock['level'],
  text: string,
  given: Partial<HeadingBlock> = {},
): HeadingBlock {
  return { kind: 'heading', level, id: slug(text), text, inContents: false, closed: false, ...given }
}

/** A list of one-paragraph items, or of blocks. */
export function list(ordered: boolean, items: readonly (string | readonly Block[])[], start = 1): ListBlock {
  return {
    kind: 'list',
    ordered,
    start,
    items: items.map((item) => (typeof item === 'string' ? [para(item)] : item)),
  }
}

/** A numbered list of a form; lists nest through their items. */
export function formedList(
  form: ListForm,
  items: readonly (string | readonly Block[])[],
  given: Partial<ListBlock> = {},
): ListBlock {
  return { ...list(true, items), form, ...given }
}

/** A footnote. */
export function note(text: string): Run {
  return { kind: 'note', text }
}

/** A table of plain texts with one header row. */
export function table(rows: readonly (readonly string[])[], given: Partial<TableBlock> = {}): TableBlock {
  return {
    kind: 'table',
    headerRows: 1,
    widths: null,
    rows: rows.map((row, at) => row.map((text) => cell([para(text)], { header: at === 0 }))),
    ...given,
  }
}

/** A cell of blocks. */
export function cell(blocks: readonly Block[], given: Partial<Cell> = {}): Cell {
  return { header: false, colspan: 1, rowspan: 1, blocks, ...given }
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-zæøå0-9]+/g, '-')
}
