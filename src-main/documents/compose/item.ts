import type { Item } from '../../domain/meeting/item.ts'
import type { Block } from '../outline/outline.ts'
import { headingOf, plainParagraph } from './blocks.ts'
import { entryBlocks } from './entries.ts'
import { guestSection, guestSentence } from './guests.ts'
import { accessNote, onwardNotes, originNotes } from './item-notes.ts'
import { itemPresence } from './item-presence.ts'
import type { ItemPrint } from './item-print.ts'
import { printedSections } from './printed-sections.ts'
import { sectionBlocks } from './section.ts'

/**
 * One item, on a page of its own where the layout says so: heading, case number, where it came from and who was there, announcements that have no
 * "Beskrivelse", sections in order, where it went. A group's heading stands before it as a heading of the same level: the
 * levels below keep their places, so that an item is found at one level with and without groups (PDF/UA). For the public
 * a closed item is its heading and case number; a withdrawn one (udgår) says just that, and what was decided.
 */
export function itemBlocks(item: Item, print: ItemPrint): Block[] {
  return [
    ...(print.rules.layout.pagePerItem ? [{ kind: 'page-break' } as const] : []),
    ...groupHeading(item, print),
    itemHeading(item, print),
    ...(item.caseNumber === null ? [] : [plainParagraph(`Sagsnr. ${item.caseNumber}`, 'meta')]),
    ...(isKeptBack(item, print) ? [] : withheldOrAll(item, print)),
  ]
}

function isKeptBack(item: Item, { audience }: ItemPrint): boolean {
  return audience === 'public' && item.access === 'closed' && !item.withdrawn
}

function withheldOrAll(item: Item, print: ItemPrint): Block[] {
  const sections = printedSections(item, print.withDecisions)
  if (!item.withdrawn) return [...treated(item, print), ...printed(item, sections, print)]
  const decided = sections.filter(({ key }) => key === 'decision')
  if (decided.length === 0) return [plainParagraph('Udgår.')]
  return decided.flatMap((section) => sectionBlocks(section, item, print))
}

function treated(item: Item, print: ItemPrint): Block[] {
  const { withDecisions, content, rules } = print
  return [
    ...originNotes(item),
    ...(withDecisions ? accessNote(item) : []),
    ...(withDecisions ? itemPresence(item, content, rules) : []),
  ]
}

function printed(item: Item, sections: readonly Item['sections'][number][], print: ItemPrint): Block[] {
  const has = (wanted: string) => sections.some(({ key }) => key === wanted)
  return [
    ...(has(guestSection) ? [] : guestSentence(item, print.withDecisions)),
    ...(has('description') ? [] : entryBlocks(item, { below: 2, ids: print.ids })),
    ...sections.flatMap((section) => sectionBlocks(section, item, print)),
    ...(print.withDecisions ? onwardNotes(item) : []),
  ]
}

function groupHeading({ group }: Item, { ids }: ItemPrint): Block[] {
  return group === null ? [] : [headingOf(2, group, { id: ids('gruppe'), inContents: true })]
}

function itemHeading(item: Item, { ids }: ItemPrint): Block {
  const closed = item.access === 'closed'
  return headingOf(2, `Punkt ${item.number}: ${closed ? 'Lukket: ' : ''}${item.title}`, {
    id: ids(`punkt-${item.number}`),
    inContents: true,
    closed,
  })
}
