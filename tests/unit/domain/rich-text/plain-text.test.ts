import { describe, expect, it } from 'vitest'
import {
  bulletList,
  doc,
  formedList,
  fromPlainText,
  listItem,
  orderedList,
  paragraph,
} from '../../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import { isEmptyRichText, plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'

describe('the words of a rich text', () => {
  it('parts blocks by a blank line and gives list items lines of their own', () => {
    const value = doc(
      paragraph('Udvalget bemærker:'),
      bulletList('Lys', 'Luft'),
      orderedList(4, 'Fire', 'Fem'),
    )
    expect(plainText(value)).toBe('Udvalget bemærker:\n\n- Lys\n- Luft\n\n4. Fire\n5. Fem')
  })

  it('indents what is nested', () => {
    const nested = { type: 'listItem', content: [paragraph('Ude'), bulletList('Inde')] }
    expect(plainText(doc(bulletList(nested)))).toBe('- Ude\n  - Inde')
  })

  it('says the marks of every form of list, and footnotes at their place', () => {
    const outline = formedList('outline', 'A', listItem('B', formedList('outline', 'C', 'D')))
    expect(plainText(doc(outline, formedList('alpha', 'E'), formedList('roman', 'F', 'G')))).toBe(
      '1. A\n2. B\n  2.1 C\n  2.2 D\n\na) E\n\ni) F\nii) G',
    )
    expect(plainText(doc(paragraph('Se her', footnote('Lov nr. 1.'), '.')))).toBe(
      'Se her [Fodnote: Lov nr. 1.].',
    )
  })

  it('gives every row of a table one line, its cells parted by tabs', () => {
    const cell = (...blocks: RichTextNode[]): RichTextNode => ({ type: 'tableCell', content: blocks })
    const rows = [
      [cell(paragraph('Kultur')), cell(paragraph('Bad'), bulletList('Sauna'))],
      [cell(paragraph('')), cell(paragraph('12'))],
    ]
    const table = { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }
    expect(plainText(doc(table))).toBe('Kultur\tBad - Sauna\n\t12')
  })

  it('reads back what it wrote as paragraphs', () => {
    expect(fromPlainText('Et\n\nTo')).toEqual(doc(paragraph('Et'), paragraph('To')))
  })

  it.each([
    ['nothing', doc(), true],
    ['blanks', doc(paragraph('  ')), true],
    ['an empty list item', doc(bulletList('')), true],
    ['a footnote that says nothing', doc(paragraph(footnote(''))), true],
    ['a footnote alone', doc(paragraph(footnote('Ja'))), false],
    ['a word', doc(paragraph('Ja')), false],
    ['an image', doc({ type: 'image', attrs: { src: 'data:image/png;base64,AA==', alt: '' } }), false],
  ])('knows whether %s is empty', (_what, value, empty) => {
    expect(isEmptyRichText(value)).toBe(empty)
  })
})
