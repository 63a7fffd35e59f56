import { expect, test } from 'vitest'
import { createIds } from '../../../../src-main/documents/compose/ids.ts'
import { richTextBlocks } from '../../../../src-main/documents/compose/rich-text-blocks.ts'
import {
  bulletList,
  doc,
  formedList,
  heading,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from '../../../../src-main/domain/rich-text/build.ts'
import { withColumnWidths } from '../../../../src-main/domain/rich-text/column-widths.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'

const blocks = (...nodes: RichTextNode[]) =>
  richTextBlocks(doc(...nodes), { below: 3, idPrefix: 'punkt-1', ids: createIds() })
const run = (value: string, marks = {}) => ({
  kind: 'text',
  text: value,
  bold: false,
  italic: false,
  underline: false,
  href: null,
  ...marks,
})
const plain = (value: string) => ({ kind: 'paragraph', role: 'body', runs: [run(value)] })
const cell = (type: string, value: string, attrs = {}): RichTextNode => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content: [paragraph(value)],
})

test('runs keep their marks, links and breaks', () => {
  const runs = [
    text('fed', { type: 'bold' }),
    { type: 'hardBreak' },
    link('budget', 'https://nordvig.example/'),
  ]
  const marked = text('alt', { type: 'italic' }, { type: 'underline' })
  expect(blocks(paragraph(...runs, marked))).toEqual([
    {
      kind: 'paragraph',
      role: 'body',
      runs: [
        run('fed', { bold: true }),
        { kind: 'line-break' },
        run('budget', { href: 'https://nordvig.example/' }),
        run('alt', { italic: true, underline: true }),
      ],
    },
  ])
})

test('lists nest and keep their start', () => {
  expect(blocks(orderedList(3, listItem('tre', bulletList('a'))))).toEqual([
    {
      kind: 'list',
      ordered: true,
      start: 3,
      items: [[plain('tre'), { kind: 'list', ordered: false, start: 1, items: [[plain('a')]] }]],
    },
  ])
})

test('a table counts its leading header rows, and its figures stand to the right', () => {
  const rows = [
    [cell('tableHeader', 'År', { colspan: 2 })],
    [cell('tableHeader', '2026'), cell('tableCell', '10', { rowspan: 2 })],
  ]
  const table = { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }
  expect(blocks(table)).toEqual([
    {
      kind: 'table',
      headerRows: 1,
      widths: null,
      rows: [
        [{ header: true, colspan: 2, rowspan: 1, blocks: [plain('År')] }],
        [
          { header: true, colspan: 1, rowspan: 1, blocks: [plain('2026')] },
          { header: false, colspan: 1, rowspan: 2, blocks: [plain('10')], figures: true },
        ],
      ],
    },
  ])
})

test('a head reaches as far down as its cells do, so that none of them is cut', () => {
  const headed = (...rowspans: number[]) => {
    const last = Array.from({ length: 10 }, () => [cell('tableCell', '1')])
    const rows = [...rowspans.map((rowspan) => [cell('tableHeader', 'Hus', { rowspan })]), ...last]
    const table = { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }
    return blocks(table).flatMap((block) => (block.kind === 'table' ? block.headerRows : []))
  }
  expect([headed(1), headed(2), headed(3), headed(1, 3), headed(9)]).toEqual([[1], [2], [3], [4], [0]])
})

test('a heading in a cell is a bold paragraph, for a cell holds no headings', () => {
  const row = { type: 'tableRow', content: [{ ...cell('tableCell', ''), content: [heading(4, 'Sum')] }] }
  const [table] = blocks({ type: 'table', content: [row] })
  expect(table?.kind === 'table' && table.rows[0]?.[0]?.blocks).toEqual([
    { kind: 'paragraph', role: 'body', runs: [run('Sum', { bold: true })] },
  ])
})

test('quotes and pictures', () => {
  const picture = { type: 'image', attrs: { src: 'data:image/jpeg;base64,/9j/4AA=', alt: 'Huset' } }
  expect(blocks({ type: 'blockquote', content: [paragraph('Citat')] }, picture)).toEqual([
    { kind: 'quote', blocks: [plain('Citat')] },
    { kind: 'image', mediaType: 'image/jpeg', base64: '/9j/4AA=', alt: 'Huset' },
  ])
})

test('empty paragraphs and headings are left out', () => {
  expect(blocks(paragraph(), paragraph('  '), heading(4, ' '), paragraph('Tekst'))).toEqual([plain('Tekst')])
})

test('headings of the same name get ids of their own', () => {
  const ids = blocks(heading(4, 'Økonomi & drift'), heading(4, 'Økonomi & drift'), heading(5, '→')).map(
    (block) => (block.kind === 'heading' ? block.id : ''),
  )
  expect(ids).toEqual(['punkt-1-oekonomi-drift', 'punkt-1-oekonomi-drift-2', 'punkt-1-afsnit'])
})

test('a kind that is not known throws', () => {
  expect(() => blocks({ type: 'video' })).toThrow('video')
})

test('feature 53: footnotes stand among the runs, those of a heading with it; one that says nothing is none', () => {
  const noted = { ...heading(4, 'Økonomi'), content: [text('Økonomi'), footnote('I 2026-priser.')] }
  expect(blocks(noted, paragraph('Se', footnote('Lov nr. 1.'), footnote(' ')))).toEqual([
    expect.objectContaining({ kind: 'heading', text: 'Økonomi', notes: ['I 2026-priser.'] }),
    { kind: 'paragraph', role: 'body', runs: [run('Se'), { kind: 'note', text: 'Lov nr. 1.' }] },
  ])
  expect(blocks({ ...noted, content: [footnote('Kun en note.')] })).toEqual([
    { kind: 'paragraph', role: 'body', runs: [{ kind: 'note', text: 'Kun en note.' }] },
  ])
})

test('feature 53: an outline knows the numbers around it, also through a list of letters', () => {
  const [list] = blocks(
    formedList('outline', 'A', listItem('B', formedList('alpha', listItem('C', formedList('outline', 'D'))))),
  )
  const inner = { kind: 'list', ordered: true, start: 1, form: 'outline', prefix: '2', items: [[plain('D')]] }
  const letters = { kind: 'list', ordered: true, start: 1, form: 'alpha', items: [[plain('C'), inner]] }
  expect(list).toEqual({
    kind: 'list',
    ordered: true,
    start: 1,
    form: 'outline',
    prefix: '',
    items: [[plain('A')], [plain('B'), letters]],
  })
})

test('feature 53: a table keeps the widths of its columns, a picture its share of the width', () => {
  const row = { type: 'tableRow', content: [cell('tableCell', 'a'), cell('tableCell', 'b')] }
  const table = withColumnWidths({ type: 'table', content: [row] }, [300, 700])
  const picture = { type: 'image', attrs: { src: 'data:image/png;base64,AAAA', alt: 'Kort', width: 'half' } }
  expect(blocks(table, picture)).toEqual([
    expect.objectContaining({ kind: 'table', widths: [300, 700] }),
    { kind: 'image', mediaType: 'image/png', base64: 'AAAA', alt: 'Kort', share: 0.5 },
  ])
})
