import type { ListForm } from './list-mark.ts'
import type { RichText, RichTextMark, RichTextNode } from './rich-text.ts'

/** A document of blocks; an empty one gets the one paragraph the schema asks for. */
export function doc(...blocks: readonly RichTextNode[]): RichText {
  return { type: 'doc', content: blocks.length > 0 ? [...blocks] : [paragraph()] }
}

/** A paragraph of runs; a string is a plain run, an empty one is left out. */
export function paragraph(...runs: readonly (string | RichTextNode)[]): RichTextNode {
  const content = runs
    .map((run) => (typeof run === 'string' ? text(run) : run))
    .filter((run) => run.text !== '')
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

/** A run of text with marks. */
export function text(value: string, ...marks: readonly RichTextMark[]): RichTextNode {
  return marks.length > 0 ? { type: 'text', marks: [...marks], text: value } : { type: 'text', text: value }
}

/** A run that links to an address. */
export function link(value: string, href: string): RichTextNode {
  return text(value, { type: 'link', attrs: { href } })
}

/** A heading below the section level, 4 to 6. */
export function heading(level: 4 | 5 | 6, value: string): RichTextNode {
  return { type: 'heading', attrs: { level }, content: [text(value)] }
}

/** A list item: a string is one paragraph. */
export function listItem(...blocks: readonly (string | RichTextNode)[]): RichTextNode {
  return {
    type: 'listItem',
    content: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
  }
}

/** A bullet list. */
export function bulletList(...items: readonly (string | RichTextNode)[]): RichTextNode {
  return { type: 'bulletList', content: items.map(asItem) }
}

/** A numbered list that begins with `start`. */
export function orderedList(start: number, ...items: readonly (string | RichTextNode)[]): RichTextNode {
  return { type: 'orderedList', attrs: { start }, content: items.map(asItem) }
}

/** A numbered list of another form than 1., 2., 3. */
export function formedList(form: ListForm, ...items: readonly (string | RichTextNode)[]): RichTextNode {
  return { type: 'orderedList', attrs: { start: 1, form }, content: items.map(asItem) }
}

/** A document of one plain paragraph per line of the text; blank lines only part them. */
export function fromPlainText(value: string): RichText {
  return doc(
    ...value
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => paragraph(line)),
  )
}

function asItem(item: string | RichTextNode): RichTextNode {
  return typeof item === 'object' && item.type === 'listItem' ? item : listItem(item)
}
