import { describe, expect, it } from 'vitest'
import {
  bulletList,
  doc,
  heading,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from '../../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import {
  readRichText,
  readStoredRichText,
  richTextSchema,
} from '../../../../src-main/domain/rich-text/gate.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'

const pixel = 'data:image/png;base64,iVBORw0KGgo='

function refusalOf(value: unknown): string {
  const read = readRichText(value)
  return read.ok ? 'accepted' : read.refusal.message
}

function cell(type: 'tableCell' | 'tableHeader', value: string): RichTextNode {
  return { type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(value)] }
}

describe('the gate for rich text', () => {
  it('gives every kind of block back as it came', () => {
    const everything = doc(
      paragraph(
        'Almindelig, ',
        text('fed', { type: 'bold' }),
        ' og ',
        link('et link', 'https://nordvig.example/a'),
      ),
      heading(5, 'Underoverskrift'),
      bulletList('Et', { type: 'listItem', content: [paragraph('To'), orderedList(3, 'Indlejret')] }),
      { type: 'blockquote', content: [paragraph('Citat')] },
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'År')] },
          { type: 'tableRow', content: [cell('tableCell', '2026')] },
        ],
      },
      { type: 'image', attrs: { src: pixel, alt: 'Et kort' } },
      { type: 'paragraph', content: [text('Før'), { type: 'hardBreak' }, text('efter')] },
    )
    expect(readRichText(everything)).toEqual({ ok: true, value: everything })
  })

  it.each([
    ['HTTPS://Nordvig.example/Bad', 'https://Nordvig.example/Bad'],
    ['Http://nordvig.example/', 'http://nordvig.example/'],
    ['MAILTO:Jens@nordvig.example', 'mailto:Jens@nordvig.example'],
  ])('takes a link to %s, and keeps its scheme in small letters', (given, kept) => {
    const list = (href: string) =>
      doc(bulletList(listItem(paragraph('Se ', link('her', href)))), paragraph('Efter'))
    expect(readRichText(list(given))).toEqual({ ok: true, value: list(kept) })
  })

  it.each([
    ['an unknown node', { type: 'doc', content: [{ type: 'video' }] }, /indholdet «video» er ukendt/],
    [
      'an unknown mark',
      doc({ type: 'paragraph', content: [text('x', { type: 'blink' })] }),
      /formatet «blink» er ukendt/,
    ],
    [
      'a heading at the level of sections',
      doc({ type: 'heading', attrs: { level: 3 }, content: [text('x')] }),
      /4-6/,
    ],
    ['a link that runs code', doc(paragraph(link('x', 'javascript:alert(1)'))), /hverken http/],
    [
      'an image fetched from elsewhere',
      doc({ type: 'image', attrs: { src: 'https://x.example/a.png' } }),
      /PNG eller JPEG/,
    ],
    ['a list of an unknown form', doc({ ...orderedList(1, 'x'), attrs: { form: 'kanji' } }), /ukendt form/],
    [
      'a picture of an unknown width',
      doc({ type: 'image', attrs: { src: pixel, width: '17px' } }),
      /ukendt bredde/,
    ],
    [
      'a column in pixels',
      doc({
        type: 'table',
        content: [
          { type: 'tableRow', content: [{ ...cell('tableCell', 'x'), attrs: { colwidth: [1200] } }] },
        ],
      }),
      /tusindedele/,
    ],
    [
      'a footnote in a footnote',
      doc(paragraph({ type: 'footnote', content: [footnote('x')] })),
      /«footnote» har et indhold/,
    ],
    ['a list item outside a list', doc({ type: 'listItem', content: [paragraph('x')] }), /doc/],
    ['a document with nothing in it', { type: 'doc', content: [] }, /«doc» har et indhold/],
    ['a node that is no document', paragraph('x'), /paragraph/],
    ['no node at all', null, /ikke et dokument/],
  ])('refuses %s and names the culprit', (_what, value, culprit) => {
    expect(refusalOf(value)).toMatch(culprit)
  })

  it('keeps what was added to the schema, and leaves out what says nothing, so that older texts stay as they are', () => {
    const list = (attrs: Record<string, unknown>) =>
      doc({ ...orderedList(2, 'x'), attrs: { start: 2, ...attrs } })
    expect(readRichText(list({ form: 'decimal' }))).toEqual({ ok: true, value: doc(orderedList(2, 'x')) })
    expect(readRichText(list({ form: 'alpha' }))).toEqual({ ok: true, value: list({ form: 'alpha' }) })
    const picture = { type: 'image', attrs: { src: pixel, alt: '', width: 'own' } }
    expect(readRichText(doc(picture))).toEqual({
      ok: true,
      value: doc({ type: 'image', attrs: { src: pixel, alt: '' } }),
    })
    const noted = doc(paragraph('Se', footnote('Lov nr. 1.'), '.'))
    expect(readRichText(noted)).toEqual({ ok: true, value: noted })
  })

  it('drops attributes the schema does not know, so that what is stored is canonical', () => {
    const fromEditor = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { textAlign: 'left' }, content: [text('x')] }],
    }
    expect(readRichText(fromEditor)).toEqual({ ok: true, value: doc(paragraph('x')) })
  })

  it('refuses stored text from a later version, and keeps its hands off it', () => {
    const read = readStoredRichText({ version: 2, doc: doc(paragraph('x')) })
    expect(read.ok ? null : read.refusal.code).toBe('rich-text-unreadable')
  })

  it('serves as a schema at the door', () => {
    expect(richTextSchema.safeParse(doc(paragraph('x'))).success).toBe(true)
    expect(richTextSchema.safeParse({ type: 'doc', content: [{ type: 'video' }] }).success).toBe(false)
  })
})
