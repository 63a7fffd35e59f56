import type { Item } from '../../domain/meeting/item.ts'
import type { Block } from '../outline/outline.ts'
import { entryBlocks } from './entries.ts'
import { guestSection, guestSentence, withoutThoseNotMet } from './guests.ts'
import { internalNote } from './internal-note.ts'
import { isKeptBack, itemHead } from './item-head.ts'
import { accessNote, onwardNotes, originNotes, withdrawnNote } from './item-notes.ts'
import { itemPresence } from './item-presence.ts'
import type { ItemPrint } from './item-print.ts'
import { numberedSections, type TitledSection } from './numbered-sections.ts'
import { printedSections } from './printed-sections.ts'
import { sectionBlocks } from './section.ts'

/**
 * One item, on a page of its own where the layout says so: its head, where it came from and who was there, announcements
 * that have no "Beskrivelse", sections in order, where it went. For the public a closed item is its head; a withdrawn one
 * (udgår) says just that, and what was decided all the same.
 */
export function itemBlocks(item: Item, print: ItemPrint): Block[] {
  return [
    ...(print.rules.layout.pagePerItem ? [{ kind: 'page-break' } as const] : []),
    ...itemHead(item, print),
    ...(print.forChair ? internalNote(item, print.ids) : []),
    ...(isKeptBack(item, print) ? [] : withheldOrAll(item, print)),
  ]
}

function withheldOrAll(stored: Item, print: ItemPrint): Block[] {
  const { withDecisions, content } = print
  const item = withDecisions ? withoutThoseNotMet(stored, content.meeting.status) : stored
  const sections = numberedSections(printedSections(item, withDecisions), item.number, print)
  if (!item.withdrawn) return [...treated(item, print), ...printed(item, sections, print)]
  const decided = sections.filter(({ key }) => key === 'decision')
  return [
    ...withdrawnNote(item, decided),
    ...decided.flatMap((section) => sectionBlocks(section, item, print)),
  ]
}

function treated(item: Item, print: ItemPrint): Block[] {
  const { withDecisions, content, rules } = print
  return [
    ...originNotes(item),
    ...(withDecisions ? accessNote(item) : []),
    ...(withDecisions ? itemPresence(item, content, rules) : []),
  ]
}

function printed(item: Item, sections: readonly TitledSection[], print: ItemPrint): Block[] {
  const has = (wanted: string) => sections.some(({ key }) => key === wanted)
  return [
    ...(has(guestSection) ? [] : guestSentence(item, print.withDecisions)),
    ...(has('description')
      ? []
      : entryBlocks(item, { below: 2, ids: print.ids, item: print.traced ? item.number : undefined })),
    ...sections.flatMap((section) => sectionBlocks(section, item, print)),
    ...(print.withDecisions ? onwardNotes(item) : []),
  ]
}
