import { bulletList, orderedList, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import type { RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'

const numbered = /^\s*(\d+)[.)]\t+(.*)$/
const bulleted = /^\s*[•·–-]\t+(.*)$/

/**
 * Plain text from the clipboard as blocks: a paragraph for each line, a list of lines that begin with a mark and a tab, and
 * a table of lines that a tab parts into as many cells. "23. september" has no tab and is no list.
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
  return text.split(/(?:\r\n?|\n)+/).filter((line) => line.trim() !== '')
}

function untabbed(line: string): string {
  return line.replace(/\t+/g, ' ').trim()
}

function listAt(lines: readonly string[]): { readonly node: RichTextNode; readonly length: number } | null {
  const [first = ''] = lines
  const start = numbered.exec(first)?.[1]
  const mark = start === undefined ? bulleted : numbered
  const end = lines.findIndex((line) => !mark.test(line))
  const items = lines
    .slice(0, end < 0 ? lines.length : end)
    .map((line) => untabbed(mark.exec(line)?.at(-1) ?? ''))
  if (items.length === 0) return null
  const node = start === undefined ? bulletList(...items) : orderedList(Number(start), ...items)
  return { node, length: items.length }
}

/** Lines of a sheet: two or more, each of the same two or more cells. */
function tableOf(lines: readonly string[]): RichTextNode | null {
  const rows = lines.map((line) => line.split('\t'))
  const width = rows[0]?.length ?? 0
  const isSheet = rows.length > 1 && width > 1 && rows.every((row) => row.length === width)
  if (!isSheet || numbered.test(lines[0] ?? '') || bulleted.test(lines[0] ?? '')) return null
  const cell = (text: string): RichTextNode => ({ type: 'tableCell', content: [paragraph(text.trim())] })
  return { type: 'table', content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })) }
}
