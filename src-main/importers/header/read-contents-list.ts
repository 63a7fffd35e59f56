import type { Line } from '../lines/line.ts'

/** The title of a row of a contents list ("Budget 2026.....  7"), null for any other line. */
export function readContentsRow(line: Line): string | null {
  const raw = line.raw.trimEnd()
  const title = raw.replace(/\d{1,4}$/, '')
  if (title === raw) return null
  const bare = title.trimEnd().replace(/(?:\.\s?)+$/, '')
  const led = title.endsWith('\t') || title.trimEnd().length - bare.length >= 3
  return led && bare.trim() !== '' ? bare.trim().replace(/\s+/g, ' ') : null
}

/** Whether a line is the heading of a contents list. */
export function isContentsHeading(text: string): boolean {
  return /^(?:indholdsfortegnelse|indhold|dagsordenspunkter|punkter på dagsordenen):?$/i.test(text)
}
