import { areEven, columnWidths, withColumnWidths } from '../rich-text/column-widths.ts'
import { footnote, footnoteText } from '../rich-text/footnote.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'

/** Characters that XML cannot hold: control characters (tab aside), two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const highestStart = 32767

/**
 * A text as a Word file can hold it, and as it therefore comes back: line ends inside a run are spaces, runs of the same
 * marks are one, lists begin with a whole number from 0, the columns of a table have all a width or none, footnotes are one line. What is equal in this form is the same text.
 */
export function wordText(text: RichText): RichText {
  return { type: 'doc', content: text.content.map(wordNode) }
}

/** Whether two texts say the same; an empty one says what none says, and empty lines at the end say nothing. */
export function saysTheSame(one: RichText | null, other: RichText | null): boolean {
  return JSON.stringify(essence(one)) === JSON.stringify(essence(other))
}

/** The text as `saysTheSame` sees it; what a fingerprint is taken of. */
export function essence(text: RichText | null): readonly RichTextNode[] {
  if (text === null) return []
  const holdable = wordText(text)
  if (isEmptyRichText(holdable)) return []
  const blocks = holdable.content
  const last = blocks.findLastIndex((block) => !isEmpty(block))
  return blocks.slice(0, last + 1)
}

/** The characters of a run or of an alternative text that Word can hold. */
export function wordCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\n/g, ' ')
    .replace(unholdable, '')
}

/** The words of a footnote that Word can hold: one line. */
export function wordNote(text: string): string {
  return wordCharacters(text)
    .replace(/[ \t]+/g, ' ')
    .replace(/^ | $/g, '')
}

function wordNode(node: RichTextNode): RichTextNode {
  if (node.type === 'footnote') {
    const marks = (node.marks ?? []).length === 0 ? {} : { marks: node.marks ?? [] }
    return { ...footnote(wordNote(footnoteText(node))), ...marks }
  }
  const content = joined((node.content ?? []).map(wordNode))
  if (node.type === 'table') return wordTable({ type: node.type, content })
  return {
    type: node.type,
    ...(node.attrs === undefined ? {} : { attrs: attributes(node) }),
    ...(content.length === 0 ? {} : { content }),
    ...(node.marks === undefined || node.marks.length === 0 ? {} : { marks: node.marks }),
    ...(node.text === undefined ? {} : { text: wordCharacters(node.text) }),
  }
}

/** Word has a width for every column; columns of the same width say no more than none. */
function wordTable(table: RichTextNode): RichTextNode {
  const widths = columnWidths(table)
  return withColumnWidths(table, widths === null || areEven(widths) ? null : widths)
}

function attributes({ type, attrs }: RichTextNode): Record<string, unknown> {
  if (type === 'orderedList') return { ...attrs, start: wholeNumber(attrs?.['start'], 0, highestStart) }
  if (type === 'image') return { ...attrs, alt: wordCharacters(String(attrs?.['alt'] ?? '')) }
  return { ...attrs }
}

function wholeNumber(value: unknown, least: number, most: number): number {
  const number = Math.trunc(Number(value))
  return Number.isFinite(number) ? Math.min(most, Math.max(least, number)) : least
}

/** Runs of the same marks as one; a run of nothing is none. */
function joined(nodes: readonly RichTextNode[]): RichTextNode[] {
  const found: RichTextNode[] = []
  for (const node of nodes) {
    const before = found.at(-1)
    if (node.type !== 'text') found.push(node)
    else if (node.text === '') continue
    else if (before?.type === 'text' && sameMarks(before, node))
      found.splice(-1, 1, { ...before, text: `${before.text ?? ''}${node.text ?? ''}` })
    else found.push(node)
  }
  return found
}

function sameMarks(one: RichTextNode, other: RichTextNode): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? [])
}

function isEmpty({ type, content }: RichTextNode): boolean {
  return type === 'paragraph' && (content ?? []).length === 0
}
