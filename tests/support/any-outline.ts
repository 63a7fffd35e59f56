import fc from 'fast-check'
import type { Block, Outline } from '../../src-main/documents/outline/outline.ts'
import { picturePng } from './hard-outline.ts'
import { outlineOf } from './outlines.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', ' ', 'a\tb\nc', 'שלום abc محمد', 'e\u0301', '👩‍👩‍👧', '\u200f', 'x'.repeat(300)),
)
const run = fc.oneof(
  fc.constant({ kind: 'line-break' as const }),
  fc.record({ kind: fc.constant('note' as const), text }),
  fc.record({
    kind: fc.constant('text' as const),
    text,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    href: fc.constantFrom(null, 'https://a.example/b?c=1&d', 'mailto:a@b.example'),
  }),
)
const leaves: fc.Arbitrary<Block>[] = [
  fc.record({
    kind: fc.constant('paragraph' as const),
    role: fc.constantFrom('body' as const, 'lead' as const, 'meta' as const, 'meta-lead' as const),
    runs: fc.array(run, { maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, 6 as const),
    id: fc.uuid(),
    text,
    inContents: fc.boolean(),
    closed: fc.boolean(),
    notes: fc.array(text, { maxLength: 1 }),
  }),
  fc.constant({ kind: 'page-break' as const }),
  fc.record({ kind: fc.constant('contents' as const), heading: text }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('signature-lines' as const),
    lines: fc.array(fc.record({ name: text, note: fc.option(text) }), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('image' as const),
    mediaType: fc.constant('image/png' as const),
    base64: fc.constantFrom(picturePng, 'AAAA', ''),
    alt: text,
    share: fc.constantFrom(1, 0.5, 0.25),
  }),
]

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => {
  const blocks = tie('blocks')
  return {
    blocks: fc.array(tie('block'), { maxLength: 4 }),
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      ...leaves,
      fc.record({
        kind: fc.constant('list' as const),
        ordered: fc.boolean(),
        start: fc.integer({ min: 0, max: 200 }),
        form: fc.constantFrom('decimal' as const, 'alpha' as const, 'roman' as const, 'outline' as const),
        prefix: fc.constantFrom('', '2', '10.4.123'),
        items: fc.array(blocks, { maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('quote' as const), blocks }),
      fc.record({ kind: fc.constant('decision' as const), blocks }),
      fc.record({
        kind: fc.constant('table' as const),
        headerRows: fc.integer({ min: 0, max: 3 }),
        widths: fc.constantFrom(null, [1, 2], [0, 1]),
        rows: fc.array(
          fc.array(
            fc.record({
              header: fc.boolean(),
              colspan: fc.integer({ min: 1, max: 3 }),
              rowspan: fc.integer({ min: 1, max: 4 }),
              blocks,
            }),
            { maxLength: 3 },
          ),
          { maxLength: 4 },
        ),
      }),
    ),
  }
})

/** Any outline at all: every kind of block in every order, hostile text, spans that do not fit. */
export const anyOutline: fc.Arbitrary<Outline> = fc
  .record({ blocks: fc.array(block, { maxLength: 5 }), title: text, author: text })
  .map(({ blocks, title, author }) =>
    outlineOf(blocks, { title: `Referat ${title}`, author, header: { left: author, right: title } }),
  )
