import fc from 'fast-check'
import { cellsOf, evened, withColumnWidths } from '../../src-main/domain/rich-text/column-widths.ts'
import { readRichText } from '../../src-main/domain/rich-text/gate.ts'
import { listForms } from '../../src-main/domain/rich-text/list-mark.ts'
import { pictureWidths } from '../../src-main/domain/rich-text/picture-width.ts'
import type { RichText, RichTextNode } from '../../src-main/domain/rich-text/rich-text.ts'

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    'æøå ÆØÅ',
    ' a ',
    'a\tb',
    '<b>&"\'',
    'שלום',
    '👩‍👩‍👧',
    'bl\u00adød',
    'fast\u2011streg',
    '[Billede: x]',
  ),
)
const marks = fc
  .record({
    link: fc.option(
      fc.constantFrom('https://a.example/b?c=1&d=%20"x', 'mailto:a@b.example', 'http://æ.example/'),
    ),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
  })
  .map(({ link, bold, italic, underline }) => [
    ...(link === null ? [] : [{ type: 'link', attrs: { href: link } }]),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(underline ? [{ type: 'underline' }] : []),
  ])
const inline = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('text'), text: words, marks }) },
  { weight: 1, arbitrary: fc.constant({ type: 'hardBreak' }) },
  {
    weight: 1,
    arbitrary: fc.option(words).map((note) => ({
      type: 'footnote',
      content: note === null ? [] : [{ type: 'text', text: note }],
    })),
  },
)
const paragraph = fc
  .array(inline, { maxLength: 4 })
  .map((content): RichTextNode => ({ type: 'paragraph', content }))
const leaves = [
  paragraph,
  fc
    .record({ level: fc.constantFrom(4, 5, 6), content: fc.array(inline, { maxLength: 3 }) })
    .map(({ level, content }): RichTextNode => ({ type: 'heading', attrs: { level }, content })),
  fc.record({ alt: words, width: fc.constantFrom('own', ...pictureWidths) }).map(
    (attrs): RichTextNode => ({
      type: 'image',
      attrs: { src: `data:image/png;base64,${png}`, ...attrs },
    }),
  ),
]

const { block } = fc.letrec<{ block: RichTextNode; blocks: RichTextNode[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    ...leaves,
    fc
      .array(items(tie('blocks')), { minLength: 1, maxLength: 3 })
      .map((content) => ({ type: 'bulletList', content })),
    fc
      .record({
        start: fc.integer({ min: 0, max: 200 }),
        form: fc.constantFrom(...listForms),
        content: fc.array(items(tie('blocks')), { minLength: 1, maxLength: 3 }),
      })
      .map(({ content, ...attrs }) => ({ type: 'orderedList', attrs, content })),
    tie('blocks').map((content) => ({ type: 'blockquote', content })),
    table(tie('blocks')),
  ),
}))

function items(blocks: fc.Arbitrary<RichTextNode[]>): fc.Arbitrary<RichTextNode> {
  return fc
    .tuple(paragraph, fc.option(blocks))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...(rest ?? [])] }))
}

/** A table whose cells fill it: rows of the same width, some cells over two columns, some over two rows. */
function table(blocks: fc.Arbitrary<RichTextNode[]>): fc.Arbitrary<RichTextNode> {
  const cell = fc.record({ type: fc.constantFrom('tableCell', 'tableHeader'), content: blocks })
  const shape = fc.constantFrom(
    [
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      [[2, 1]],
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      [
        [1, 2],
        [1, 1],
      ],
      [[1, 1]],
    ],
    [
      [
        [1, 1],
        [2, 2],
      ],
      [[1, 1]],
      [[3, 1]],
    ],
  )
  const widths = fc.option(fc.array(fc.integer({ min: 40, max: 900 }), { minLength: 3, maxLength: 3 }))
  return fc
    .tuple(shape, fc.array(cell, { minLength: 5, maxLength: 5 }), widths)
    .map(([rows, cells, wide]) => {
      const left = [...cells]
      const drawn: RichTextNode = {
        type: 'table',
        content: rows.map((row) => ({
          type: 'tableRow',
          content: row.map(([colspan, rowspan]) => ({
            ...(left.shift() ?? { type: 'tableCell', content: [{ type: 'paragraph' }] }),
            attrs: { colspan, rowspan },
          })),
        })),
      }
      const columns = Math.max(...cellsOf(drawn).map(({ column, colspan }) => column + colspan))
      return withColumnWidths(drawn, wide === null ? null : evened(wide.slice(0, columns)))
    })
}

/** Any rich text that the schema holds, however it is nested, in canonical form. */
export const anyRichText: fc.Arbitrary<RichText> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content) => {
    const read = readRichText({ type: 'doc', content })
    if (!read.ok) throw new Error(read.refusal.message)
    return read.value
  })
