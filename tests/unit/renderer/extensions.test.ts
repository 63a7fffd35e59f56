import { getSchema } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
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
} from '../../../src-main/domain/rich-text/build.ts'
import { withColumnWidths } from '../../../src-main/domain/rich-text/column-widths.ts'
import { footnote } from '../../../src-main/domain/rich-text/footnote.ts'
import { readRichText } from '../../../src-main/domain/rich-text/gate.ts'
import type { RichText, RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'
import { richTextProseMirrorSchema } from '../../../src-main/domain/rich-text/schema.ts'
import { textExtensions } from '../../../src-renderer/editor/extensions.ts'

const editor = getSchema(textExtensions)
const domain = richTextProseMirrorSchema

/** A document with every block and every mark, nested as far as they nest. */
function everything(): RichText {
  const cell = (type: string, value: string): RichTextNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [paragraph(value)],
  })
  return doc(
    paragraph(
      'Rent ',
      text('fedt', { type: 'bold' }),
      text('alt', { type: 'bold' }, { type: 'italic' }, { type: 'underline' }),
    ),
    heading(4, 'Fire'),
    heading(6, 'Seks'),
    orderedList(3, listItem('Tre', bulletList('Under', listItem('Dybt', orderedList(1, 'Dybest'))))),
    { type: 'blockquote', content: [paragraph('Citat')] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'År'), cell('tableHeader', 'Kr.')] },
        { type: 'tableRow', content: [cell('tableCell', '2027'), cell('tableCell', '10')] },
      ],
    },
    paragraph(link('Vedtægter', 'https://nordvig.example/'), { type: 'hardBreak' }, text('Ny linje')),
    { type: 'image', attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Et kort' } },
    { type: 'image', attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: 'Et kort', width: 'half' } },
    formedList('outline', listItem('Et', formedList('alpha', listItem('a', formedList('roman', 'i'))))),
    paragraph('Noten', footnote('Se loven.'), footnote('')),
    withColumnWidths(
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [cell('tableCell', 'A'), cell('tableCell', 'B')] }],
      },
      [300, 700],
    ),
  )
}

describe('the editor’s schema is the domain’s', () => {
  it('has the same nodes and marks', () => {
    expect(Object.keys(editor.nodes).sort()).toEqual(Object.keys(domain.nodes).sort())
    expect(Object.keys(editor.marks).sort()).toEqual(Object.keys(domain.marks).sort())
  })

  it.each(Object.keys(domain.nodes))('gives %s the same attributes', (name) => {
    const attributes = (schema: typeof editor) => Object.keys(schema.nodes[name]?.spec.attrs ?? {}).sort()
    expect(attributes(editor)).toEqual(attributes(domain))
  })

  it('gives the same JSON back as went in, and the gate takes it', () => {
    const written = editor.nodeFromJSON(everything())
    written.check()
    expect(readRichText(written.toJSON())).toEqual({ ok: true, value: everything() })
    expect(editor.nodeFromJSON(written.toJSON()).eq(written)).toBe(true)
  })
})
