import { readCaseNumber } from '../../domain/meeting/case-number.ts'
import { readContentsRow } from '../header/read-contents-list.ts'
import type { Line, Style } from '../lines/line.ts'
import { isLeftover } from './leftover.ts'
import { isSectionHeading } from './section-heading.ts'

/** One item as lines: the number it was printed with, its title's lines (without "Punkt 3"), and what follows. */
export interface RawItem {
  readonly number: number
  readonly head: Line
  readonly title: Line[]
  readonly lines: Line[]
}

/** Parts a document's lines at its items; `before` is all that stands before the first. */
export function splitItems(lines: readonly Line[], style: Style): { before: Line[]; items: RawItem[] } {
  const before: Line[] = []
  const items: RawItem[] = []
  for (const [index, line] of lines.entries()) {
    const last = items.at(-1)
    const head = readHead(line)
    if (head !== null && isItemHead(head.number, { lines, index, style, before: last?.number ?? null }))
      items.push({ ...head, head: line, lines: [] })
    else if (last === undefined) before.push(line)
    else if (last.lines.length === 0 && goesOn(line, style)) last.title.push(line)
    else last.lines.push(line)
  }
  return { before, items }
}

function readHead(line: Line): { number: number; title: Line[] } | null {
  const match = /^(?:\*\*)?Punkt ([1-9]\d{0,3})(?:[:.]? (.*)|[:.]?)$/.exec(line.text)
  if (match === null) return null
  const title = (match[2] ?? '').replace(/\*\*$/, '').trim()
  return { number: Number(match[1]), title: title === '' ? [] : [{ ...line, text: title }] }
}

interface Where {
  readonly lines: readonly Line[]
  readonly index: number
  readonly style: Style
  readonly before: number | null
}

/** A paragraph may begin with "Punkt 3" too: in text without heading marks, only the next number is taken at its word. */
function isItemHead(number: number, where: Where): boolean {
  const line = where.lines[where.index]
  if (line === undefined || readContentsRow(line) !== null) return false
  if (where.style === 'markdown') return line.heading !== null || line.text.startsWith('**')
  if (line.gap === 'none' && where.index > 0) return false
  if (where.before === null || number === where.before + 1) return true
  const next = where.lines.slice(where.index + 1).find((other) => other.gap !== 'none')
  return number > where.before && next !== undefined && isSectionHeading(next, where.style)
}

/** The lines right behind the first belong to a wrapped title, until a blank line or something known. */
function goesOn(line: Line, style: Style): boolean {
  if (line.gap !== 'none' || line.heading !== null || isLeftover(line.text)) return false
  return readCaseNumber(line.text) === null && !isSectionHeading({ ...line, gap: 'paragraph' }, style)
}
