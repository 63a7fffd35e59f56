/** What a bench found of one thing: what, with its figures, and whether the goal holds; null where it was skipped. */
export interface Verdict {
  readonly file: string
  readonly what: string
  readonly holds: boolean | null
}

/** The verdicts in a bench's words: its lines that end in "holds" or "DOES NOT HOLD", or that say it was skipped. */
export function verdictsIn(file: string, output: string): Verdict[] {
  return output.split('\n').flatMap((line): Verdict[] => {
    if (line.startsWith('skipped')) return [{ file, what: line, holds: null }]
    const found = /^(.*): (?:.*\b)?(holds|DOES NOT HOLD)\b.*$/.exec(line)
    return found === null ? [] : [{ file, what: found[1] ?? line, holds: found[2] === 'holds' }]
  })
}

/** One line for each verdict, those that do not hold last, where they are seen. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const marks = [
    [true, 'holds         '],
    [null, 'skipped       '],
    [false, 'DOES NOT HOLD '],
  ] as const
  return marks
    .flatMap(([holds, mark]) => verdicts.filter((one) => one.holds === holds).map(({ what }) => mark + what))
    .join('\n')
}
