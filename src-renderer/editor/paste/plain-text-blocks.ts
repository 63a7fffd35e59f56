import { months } from '../../../src-main/domain/dates/danish-date.ts'
import { bulletList, orderedList, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import type { RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'

const numbered = /^\s*(\d+)[.)]([\t ]+)(.*)$/
const bulleted = /^\s*[•·–-]([\t ]+)(.*)$/

/** A line that begins as one of a list does. */
interface ListLine {
  /** Null for a bullet. */
  readonly number: number | null
  readonly text: string
  /** As programs write it; by hand one puts a blank behind the mark. */
  readonly tabbed: boolean
}

/**
 * Plain text from the clipboard as blocks: a paragraph for each line, a list of lines that begin with a mark, and
 * a table of lines that a tab parts into as many cells. "23. september" is no list, nor is a single line with a blank behind its mark.
 */
export function blocksOfText(text: string): RichTextNode[] {
  const lines = linesOf(text)
  const table = tableOf(lines)
  if (table !== null) return [table]
  const blocks: RichTextNode[] = []
  for (let at = 0; at < lines.length; ) {
    const list = listAt(lines.slice(at))
    blocks.push(list?.node ?? paragraph(untabbed(lines[at] ?? '')))
    at += list?.length ?? 1
  }
  return blocks
}

/** The same without a guess: a paragraph for each line (Ctrl+Shift+V). */
export function paragraphsOfText(text: string): RichTextNode[] {
  return linesOf(text).map((line) => paragraph(untabbed(line)))
}

function linesOf(text: string): string[] {
  return text.split(/[\r\n\v\f\u0085\u2028\u2029]+/).filter((line) => line.trim() !== '')
}

function untabbed(line: string): string {
  return line.replace(/\t+/g, ' ').trim()
}

function listAt(lines: readonly string[]): { readonly node: RichTextNode; readonly length: number } | null {
  const [first, ...rest] = lines.map(listLine)
  if (first == null) return null
  const others = rest.findIndex((line, at) => !goesOn(first, line, at + 1))
  const items = [first, ...rest.slice(0, others < 0 ? rest.length : others)].map((line) => line?.text ?? '')
  // A single line with a blank behind its mark may be anything.
  if (!first.tabbed && items.length < 2) return null
  const node = first.number === null ? bulletList(...items) : orderedList(first.number, ...items)
  return { node, length: items.length }
}

function listLine(line: string): ListLine | null {
  const [, digits, after, words] = numbered.exec(line) ?? []
  if (digits !== undefined) {
    const text = untabbed(words ?? '')
    const isDate = months.some((month) => text.toLowerCase().startsWith(month))
    return isDate ? null : { number: Number(digits), text, tabbed: after?.includes('\t') === true }
  }
  const [whole, space, text] = bulleted.exec(line) ?? []
  if (whole === undefined) return null
  return { number: null, text: untabbed(text ?? ''), tabbed: space?.includes('\t') === true }
}

/** Whether a line goes on in a list that began `at` lines before it; numbers written by hand follow each other. */
function goesOn(first: ListLine, line: ListLine | null, at: number): boolean {
  if (line === null || line.tabbed !== first.tabbed) return false
  if (first.number === null || line.number === null) return first.number === line.number
  return first.tabbed || line.number === first.number + at
}

/** Lines of a sheet: two or more, each of the same two or more cells. */
function tableOf(lines: readonly string[]): RichTextNode | null {
  const rows = lines.map((line) => line.split('\t'))
  const width = rows[0]?.length ?? 0
  const isSheet = rows.length > 1 && width > 1 && rows.every((row) => row.length === width)
  if (!isSheet || listLine(lines[0] ?? '')?.tabbed) return null
  const cell = (text: string): RichTextNode => ({ type: 'tableCell', content: [paragraph(text.trim())] })
  return { type: 'table', content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })) }
}
