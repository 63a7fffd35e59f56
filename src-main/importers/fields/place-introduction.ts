import type { Item } from '../../domain/meeting/item.ts'
import { sectionHeadings } from '../../domain/meeting/section-keys.ts'
import { say } from '../../domain/told/say.ts'
import type { RawSection } from '../items/split-sections.ts'
import type { Line } from '../lines/line.ts'
import { find, type Notes } from '../notes.ts'
import { readEntries } from './read-entries.ts'
import type { Reading } from './reading.ts'

interface Split {
  readonly before: Line[]
  readonly sections: RawSection[]
}

/**
 * Finds a home for what stands before an item's first heading: the entries of announcements, else a section of its own,
 * "Beskrivelse" or "Sagsfremstilling", with a finding that says so.
 */
export function placeIntroduction(
  split: Split,
  item: Item,
  reading: Reading,
): { item: Item; sections: RawSection[] } {
  if (split.before.length === 0) return { item, sections: split.sections }
  if (item.kind !== 'announcements')
    return { item, sections: withSection(split.before, split.sections, item, reading.notes) }
  const { before, entries } = readEntries(split.before, reading.layout, reading.notes)
  const sections =
    before.length === 0 ? split.sections : withSection(before, split.sections, item, reading.notes)
  return { item: { ...item, entries }, sections }
}

function withSection(lines: Line[], sections: readonly RawSection[], item: Item, notes: Notes): RawSection[] {
  const key = item.kind === 'announcements' ? 'description' : 'case-presentation'
  const taken = sections.find((section) => section.key === key)
  find(notes, 'text-without-heading', {
    severity: 'note',
    itemNumber: item.number,
    heading: sectionHeadings[key],
    message: say(
      'text-without-heading',
      `Under punkt ${item.number} stod tekst uden overskrift. Den ligger nu under «${sectionHeadings[key]}».`,
      { heading: sectionHeadings[key] },
    ),
  })
  if (taken === undefined) return [{ key, heading: sectionHeadings[key], lines }, ...sections]
  return sections.map((section) =>
    section === taken ? { ...section, lines: [...lines, ...parted(section.lines)] } : section,
  )
}

function parted(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => (index === 0 ? { ...line, gap: 'paragraph' as const } : line))
}
