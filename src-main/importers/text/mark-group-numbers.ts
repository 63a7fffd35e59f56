import { groupLines } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { readFront } from '../lines/mark-numbers.ts'
import { unglue } from '../lines/unglue.ts'

/**
 * Marks the numbered lines of running text. Numbers in front count where they begin with 1 or go on, also across
 * paragraphs; numbers glued to line ends only where one block of lines has 1 and 2 at least.
 */
export function markGroupNumbers(lines: readonly Line[]): Line[] {
  let expected = 1
  return groupLines(lines).flatMap((group) => {
    const glued = markGluedGroup(group)
    if (glued !== null) return glued
    return group.map((line, index) => {
      if (line.mark !== null) return line
      const number = [expected, 1].find((wanted) => readFront(line, wanted) !== null)
      const begins = index === 0 || (number !== 1 && group[index - 1]?.mark !== null)
      if (number === undefined || !begins) return line
      expected = number + 1
      return { ...line, text: readFront(line, number) ?? line.text, mark: { number, level: 0 as const } }
    })
  })
}

function markGluedGroup(group: readonly Line[]): Line[] | null {
  let expected = 1
  const marked = group.map((line) => {
    const text = line.mark === null ? unglue(line.text, expected) : null
    if (text === null) return line
    expected += 1
    return { ...line, text, mark: { number: expected - 1, level: 0 as const } }
  })
  return expected > 2 && marked[0]?.mark !== null ? marked : null
}
