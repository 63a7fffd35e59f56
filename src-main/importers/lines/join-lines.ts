import type { Line } from './line.ts'

/** Two visual lines as one: a hyphen at a line's end belongs to the word ("it-" + "udstyr"), except before "og". */
export function joinTexts(first: string, second: string): string {
  return first + between(first, second) + second
}

/** Visual lines as one text; each line end is judged by the two lines it parts. */
export function joinAll(texts: readonly string[]): string {
  return texts
    .map((text, index) => (index === 0 ? text : between(texts[index - 1] ?? '', text) + text))
    .join('')
}

/** The text of lines that were one paragraph. */
export function joinLines(lines: readonly Line[]): string {
  return joinAll(lines.map((line) => line.text))
}

function between(first: string, second: string): '' | ' ' {
  if (first === '' || second === '') return ''
  const hyphen = /[\p{L}\p{N}][-/]$/u.test(first) && !/^(?:og|eller|samt|til)(?!\p{L})/u.test(second)
  return hyphen ? '' : ' '
}

/** Lines that belong together: each group begins where there was a gap. */
export function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last === undefined || line.gap !== 'none') groups.push([line])
    else last.push(line)
  }
  return groups
}
