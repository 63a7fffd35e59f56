import { readAttachmentCountLine } from '../../domain/meeting/read-attachment-count.ts'
import { isSlot } from '../../domain/meeting/section-keys.ts'
import type { Line, Style } from '../lines/line.ts'
import { headingText, isSectionHeading, standardKey } from './section-heading.ts'
import { slugOf } from './slug.ts'

/** One printed section as lines; `key` is unique in its item. */
export interface RawSection {
  readonly key: string
  readonly heading: string
  readonly lines: Line[]
}

/** Parts an item's lines at its section headings; `before` is what stands before the first. */
export function splitSections(
  lines: readonly Line[],
  style: Style,
  announcements: boolean,
): { before: Line[]; sections: RawSection[] } {
  const before: Line[] = []
  const sections: RawSection[] = []
  const taken = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const last = sections.at(-1)
    const inEntries = announcements && (last === undefined || last.key === 'description')
    if (beginsSection(line, style, last) && !(inEntries && isEntryAttachments(lines, index))) {
      const heading = headingText(line)
      sections.push({ key: keyFor(heading, lines[index + 1], taken), heading, lines: [] })
    } else (last?.lines ?? before).push(line)
  }
  return { before, sections }
}

/** An unknown Markdown heading is a sub-heading in running text, and a section of its own behind a slot. */
function beginsSection(line: Line, style: Style, last: RawSection | undefined): boolean {
  if (headingText(line) === '') return false
  if (isSectionHeading(line, style)) return true
  return line.heading !== null && (last === undefined || isSlot(last.key) || last.key === 'contents')
}

function isEntryAttachments(lines: readonly Line[], index: number): boolean {
  const next = lines[index + 1]
  const line = lines[index]
  if (line === undefined || next === undefined) return false
  return standardKey(headingText(line)) === 'attachments' && isCountLine(next)
}

function isCountLine(line: Line): boolean {
  return readAttachmentCountLine(line.text) !== null
}

function keyFor(heading: string, next: Line | undefined, taken: Set<string>): string {
  const standard = standardKey(heading)
  const names =
    standard === 'attachments' && (taken.has('attachments') || (next !== undefined && !isCountLine(next)))
  const wanted = names ? 'attachment-list' : (standard ?? slugOf(heading))
  let key = wanted
  for (let number = taken.size + 1; taken.has(key); number += 1) key = `${slugOf(heading)}-${number}`
  taken.add(key)
  return key
}
