import { Schema } from 'prosemirror-model'
import { linkTarget } from './link-target.ts'
import { listForms } from './list-mark.ts'
import { pictureWidths } from './picture-width.ts'
import { plainAttributes } from './plain-attributes.ts'

/**
 * The one schema of rich text: paragraphs, headings below the section level (4-6), nested bullet and numbered lists
 * with a start number and a form, tables with header cells and column widths, links, footnotes, block quotes, hard breaks,
 * images (PNG or JPEG as data addresses, with alternative text and width); bold, italic, underline. Names are Tiptap's, so
 * its JSON is ours.
 */
export const richTextProseMirrorSchema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: { group: 'block', content: 'inline*', attrs: { level: { default: 4, validate: headingLevel } } },
    bulletList: { group: 'block', content: 'listItem+' },
    orderedList: {
      group: 'block',
      content: 'listItem+',
      attrs: {
        start: { default: 1, validate: 'number' },
        form: { default: plainAttributes.form, validate: listForm },
      },
    },
    listItem: { content: 'paragraph block*' },
    blockquote: { group: 'block', content: 'block+' },
    table: { group: 'block', content: 'tableRow+' },
    tableRow: { content: '(tableCell | tableHeader)+' },
    tableCell: { content: 'block+', attrs: cellAttrs() },
    tableHeader: { content: 'block+', attrs: cellAttrs() },
    image: {
      group: 'block',
      attrs: {
        src: { validate: imageSource },
        alt: { default: '', validate: 'string' },
        width: { default: plainAttributes.width, validate: imageWidth },
      },
    },
    text: { group: 'inline' },
    hardBreak: { group: 'inline', inline: true },
    footnote: { group: 'inline', inline: true, atom: true, content: 'text*', marks: '' },
  },
  marks: {
    link: { attrs: { href: { validate: linkAddress } }, inclusive: false },
    bold: {},
    italic: {},
    underline: {},
  },
})

function cellAttrs() {
  return {
    colspan: { default: 1, validate: 'number' },
    rowspan: { default: 1, validate: 'number' },
    colwidth: { default: plainAttributes.colwidth, validate: columnShares },
  }
}

function headingLevel(value: unknown): void {
  if (value !== 4 && value !== 5 && value !== 6) throw new RangeError('en overskrift er uden for niveau 4-6')
}

function imageSource(value: unknown): void {
  if (typeof value !== 'string' || !/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/]+=*$/.test(value))
    throw new RangeError('et billede er ikke en indlejret PNG eller JPEG')
}

function linkAddress(value: unknown): void {
  if (typeof value !== 'string' || !linkTarget.test(value))
    throw new RangeError('et link er hverken http, https eller mailto')
}

function listForm(value: unknown): void {
  if (!listForms.some((form) => form === value)) throw new RangeError('en liste har en ukendt form')
}

function imageWidth(value: unknown): void {
  if (value !== plainAttributes.width && !pictureWidths.some((width) => width === value))
    throw new RangeError('et billede har en ukendt bredde')
}

function columnShares(value: unknown): void {
  const isShare = (one: unknown) => Number.isInteger(one) && Number(one) >= 0 && Number(one) <= 1000
  if (value !== null && !(Array.isArray(value) && value.every(isShare)))
    throw new RangeError('en kolonnes bredde er ikke tusindedele af tabellen')
}
