import type { Line } from './line.ts'
import { fitsOnLine } from './line-width.ts'

/**
 * Closes the gaps that cut a paragraph in two: a page break inside a sentence, and a blank line where the sentence
 * plainly goes on. Every other page break becomes an ordinary gap.
 */
export function healGaps(lines: readonly Line[], width: number): Line[] {
  return lines.map((line, index) => {
    const before = lines[index - 1]
    if (before === undefined || line.gap === 'none') return line
    const alone = index === 1 || before.gap !== 'none'
    const heading = alone && !before.text.endsWith(',') && fitsOnLine(before.text, line.text, width)
    const goesOn = continues(before, line) || (line.gap === 'page' && isCut(before, line) && !heading)
    return { ...line, gap: goesOn ? 'none' : 'paragraph' }
  })
}

function continues(before: Line, line: Line): boolean {
  if (!isRunning(before, line)) return false
  return /^\p{Ll}/u.test(line.text) && (line.gap === 'page' || /[\p{L},]$/u.test(before.text))
}

/** A sentence is open at the foot of the page. A short line that stands alone is no sentence but a sub-heading. */
function isCut(before: Line, line: Line): boolean {
  return isRunning(before, line) && !/[.:;!?)"”»]$/u.test(before.text)
}

function isRunning(before: Line, line: Line): boolean {
  return (
    before.heading === null && line.heading === null && line.mark === null && !/^[-•*|>] ?/.test(line.text)
  )
}
