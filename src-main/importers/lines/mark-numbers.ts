import type { Line } from './line.ts'
import { looksOrdinal } from './ordinal.ts'
import { unglue } from './unglue.ts'

/**
 * Marks the lines that begin a numbered entry or point, and takes the number off: 1, 2, 3 ... in front of the line, or,
 * as text out of a PDF has it, glued to the end of the item's first visual line. A list glued the same way inside
 * an entry ("Virksomheder:" and then 1, 2, 3) is marked as a level below.
 */
export function markNumbers(lines: readonly Line[]): Line[] {
  const front = lines.find((line) => readFront(line, 1) !== null)
  const glued = lines.find((line) => unglue(line.text, 1) !== null)
  if (glued === undefined || (front !== undefined && front.number <= glued.number)) return markFront(lines)
  return markGlued(lines)
}

function markFront(lines: readonly Line[]): Line[] {
  let expected = 1
  return lines.map((line) => {
    const rest = readFront(line, expected)
    if (rest === null || (expected === 1 && line.gap === 'none' && line !== lines[0])) return line
    expected += 1
    return { ...line, text: rest, mark: { number: expected - 1, level: 0 } }
  })
}

/** The text behind "2. " where that is the number wanted; null for other lines and for "2. kvartal". */
export function readFront(line: Line, expected: number): string | null {
  const match = /^(\d{1,3})[.)] (.+)$/.exec(line.text)
  if (match === null || Number(match[1]) !== expected || line.indent > 1) return null
  const rest = match[2] ?? ''
  return looksOrdinal(rest) ? null : rest
}

function markGlued(lines: readonly Line[]): Line[] {
  let expected = 1
  let inner: number | null = null
  let before = ''
  return lines.map((line) => {
    const nested = inner === null ? mayBeginInner(before, expected) : line.gap !== 'paragraph' ? inner : null
    const nestedText = nested === null ? null : unglue(line.text, nested)
    const text = nestedText ?? unglue(line.text, expected)
    before = text ?? line.text
    if (text === null) return line
    if (nestedText !== null && nested !== null) {
      inner = nested + 1
      return { ...line, text, mark: { number: nested, level: 1 } }
    }
    inner = null
    expected += 1
    return { ...line, text, mark: { number: expected - 1, level: 0 } }
  })
}

function mayBeginInner(before: string, expected: number): 1 | null {
  return expected > 1 && before.endsWith(':') ? 1 : null
}
