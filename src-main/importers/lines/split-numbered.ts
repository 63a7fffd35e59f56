import type { Line } from './line.ts'

/** One numbered entry or point as lines. */
export interface NumberedPart {
  readonly number: number
  readonly lines: Line[]
}

/** Parts lines at the numbers that mark-numbers found; `before` is what stands before the first. */
export function splitNumbered(lines: readonly Line[]): { before: Line[]; parts: NumberedPart[] } {
  const before: Line[] = []
  const parts: NumberedPart[] = []
  for (const line of lines) {
    if (line.mark?.level === 0)
      parts.push({ number: line.mark.number, lines: [{ ...line, indent: 0, gap: 'none', mark: null }] })
    else (parts.at(-1)?.lines ?? before).push(lowered(line))
  }
  return { before, parts }
}

/** What was a level below is the top level of its own part. */
function lowered(line: Line): Line {
  return line.mark?.level === 1 ? { ...line, mark: { number: line.mark.number, level: 0 } } : line
}
