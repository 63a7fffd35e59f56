import type { Line } from '../lines/line.ts'

/** The title of a row of a contents list ("Budget 2026.....  7"), null for any other line. */
export function readContentsRow(line: Line): string | null {
  const raw = line.raw.trimEnd()
  const title = raw.replace(/\d{1,4}$/, '')
  if (title === raw) return null
  const bare = withoutLeader(title)
  const led = title.endsWith('\t') || title.trimEnd().length - bare.length >= 3
  return led && bare.trim() !== '' ? bare.trim().replace(/\s+/g, ' ') : null
}

/** Without the dots and blanks that lead to the page number; a loop, for a pattern would try every dot anew. */
function withoutLeader(title: string): string {
  let end = title.length
  while (end > 0 && /[.\s]/.test(title.charAt(end - 1))) end -= 1
  return title.slice(0, end)
}

/** Whether a line is the heading of a contents list. */
export function isContentsHeading(text: string): boolean {
  return /^(?:indholdsfortegnelse|indhold|dagsordenspunkter|punkter på dagsordenen):?$/i.test(text)
}
