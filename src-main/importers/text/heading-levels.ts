/**
 * Levels for the sub-headings of a section, from those the source wrote. The source's own levels mean little, so only
 * "deeper than the one before" is kept; the first is 4, none is deeper than 6, and none is skipped.
 */
export function headingLevels(written: readonly number[]): number[] {
  const open: number[] = []
  return written.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop()
    open.push(level)
    return Math.min(3 + open.length, 6)
  })
}
