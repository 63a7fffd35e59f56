import { type StandardSectionKey, sectionHeadings } from '../../domain/meeting/section-keys.ts'
import type { Line, Style } from '../lines/line.ts'

const keysByHeading = new Map<string, StandardSectionKey>([
  ...Object.entries(sectionHeadings)
    .reverse()
    .map(([key, heading]) => [heading.toLowerCase(), key as StandardSectionKey] as const),
  ['yderligere deltagelse', 'further-participation'],
  ['beslutningshistorik', 'history'],
  ['økonomiske konsekvenser', 'economy'],
  ['økonomi', 'economy'],
  ['resumé', 'summary'],
  ['resume', 'summary'],
])

/** A heading's text without bold marks and without the colon behind it. */
export function headingText(line: Line): string {
  return line.text
    .replace(/^\*\*|\*\*$/g, '')
    .replace(/\s*:$/, '')
    .trim()
}

/** The key of a standard section with this heading ("Bilag" is `attachments`), null for any other heading. */
export function standardKey(heading: string): StandardSectionKey | null {
  return keysByHeading.get(heading.toLowerCase()) ?? null
}

/**
 * Whether a line is the heading of a standard section. In Markdown it is a heading or all bold; in text without such
 * marks it stands behind a gap and is nothing but the heading, with its capital.
 */
export function isSectionHeading(line: Line, style: Style): boolean {
  if (standardKey(headingText(line)) === null) return false
  if (style === 'markdown') return line.heading !== null || /^\*\*[^*]+\*\*:?$/.test(line.text)
  return line.gap !== 'none' && /^\p{Lu}/u.test(line.text)
}
