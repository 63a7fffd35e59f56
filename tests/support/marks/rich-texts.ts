import fc from 'fast-check'
import {
  bulletList,
  doc,
  formedList,
  heading,
  link,
  listItem,
  paragraph,
  text,
} from '../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../src-main/domain/rich-text/footnote.ts'
import type { RichText, RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'

const mark = '\u0001'
/** First and second half of one mark, in runs of their own. */
export const halves = ['\u0003', '\u0004'] as const

const split: RichTextNode = {
  type: 'paragraph',
  content: [
    { type: 'text', text: `Før ${halves[0]}` },
    { type: 'text', text: `${halves[1]} efter`, marks: [{ type: 'bold' }] },
  ],
}

const table: RichTextNode = {
  type: 'table',
  content: [
    { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(mark)] }] },
    { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(mark), bulletList(mark)] }] },
  ],
}

const address = { type: 'link', attrs: { href: `https://nordvig.example/${mark}` } }
/** A line break that belongs to a link. */
const linkedLines = paragraph(
  text('Se ', address),
  { type: 'hardBreak', marks: [address] },
  text(mark, address),
  ' nu',
)

const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Rich texts of every kind of block; each text in them is a placeholder, one of them is parted by formatting. */
export const markedRichTexts: fc.Arbitrary<RichText> = fc
  .uniqueArray(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 3 })
  .map((kinds) => doc(...kinds.map(block)))

function block(kind: number): RichTextNode {
  switch (kind) {
    case 0:
      return paragraph(mark)
    case 1:
      return split
    case 2:
      return heading(5, mark)
    case 3:
      return bulletList(mark, mark)
    case 4:
      return { type: 'blockquote', content: [paragraph(mark)] }
    case 5:
      return { type: 'image', attrs: { src: `data:image/png;base64,${pixel}`, alt: mark } }
    case 6:
      return paragraph('Se noten', footnote(mark), ' nederst')
    case 7:
      return formedList('outline', mark, listItem(mark, formedList('alpha', mark)))
    case 8:
      return table
    case 9:
      return linkedLines
    default:
      return paragraph('Se ', link(mark, `https://nordvig.example/${mark}`))
  }
}
