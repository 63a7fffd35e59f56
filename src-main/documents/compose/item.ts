import type { Item } from '../../domain/meeting/item.ts'
import type { Block } from '../outline/outline.ts'
import { headingOf, plainParagraph } from './blocks.ts'
import { entryBlocks } from './entries.ts'
import type { Ids } from './ids.ts'
import { printedSections } from './printed-sections.ts'
import { sectionBlocks } from './section.ts'

/** What an item needs to know of the document it stands in. */
export interface ItemPrint {
  /** An agenda says nothing of what was decided. */
  readonly withDecisions: boolean
  readonly ids: Ids
}

/** One item on a page of its own: heading, case number, announcements that have no "Beskrivelse", sections in order. */
export function itemBlocks(item: Item, print: ItemPrint): Block[] {
  const sections = printedSections(item, print.withDecisions)
  const described = sections.some(({ key }) => key === 'description')
  return [
    { kind: 'page-break' },
    itemHeading(item, print),
    ...(item.caseNumber === null ? [] : [plainParagraph(`Sagsnr. ${item.caseNumber}`, 'meta')]),
    ...(described ? [] : entryBlocks(item, { below: 2, ids: print.ids })),
    ...sections.flatMap((section) => sectionBlocks(section, item, print.ids)),
  ]
}

function itemHeading(item: Item, { ids }: ItemPrint): Block {
  const closed = item.access === 'closed'
  return headingOf(2, `Punkt ${item.number}: ${closed ? 'Lukket: ' : ''}${item.title}`, {
    id: ids(`punkt-${item.number}`),
    inContents: true,
    closed,
  })
}
