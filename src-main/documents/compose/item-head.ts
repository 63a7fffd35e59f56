import type { Item } from '../../domain/meeting/item.ts'
import type { Block } from '../outline/outline.ts'
import { headingOf, plainParagraph } from './blocks.ts'
import type { ItemPrint } from './item-print.ts'
import { withHeadingOrigin } from './origin.ts'

/**
 * The head of an item: its group's heading, its own, and its case number. A group's heading stands before it as a
 * heading of the same level: the levels below keep their places, so that an item is found at one level with and without
 * groups (PDF/UA). The case number stays on the page of what follows it, where
 * anything does.
 */
export function itemHead(item: Item, print: ItemPrint): Block[] {
  const caseNumber = isKeptBack(item, print) ? 'meta' : 'meta-lead'
  return [
    ...groupHeading(item, print),
    itemHeading(item, print),
    ...(item.caseNumber === null ? [] : [plainParagraph(`Sagsnr. ${item.caseNumber}`, caseNumber)]),
  ]
}

/** Whether the public sees no more of an item than its head: it is closed, and took place. */
export function isKeptBack(item: Item, { audience }: ItemPrint): boolean {
  return audience === 'public' && item.access === 'closed' && !item.withdrawn
}

function groupHeading({ group }: Item, { ids }: ItemPrint): Block[] {
  return group === null ? [] : [headingOf(2, group, { id: ids('gruppe'), inContents: true })]
}

function itemHeading(item: Item, { ids, traced }: ItemPrint): Block {
  const closed = item.access === 'closed'
  const heading = headingOf(2, `Punkt ${item.number}: ${closed ? 'Lukket: ' : ''}${item.title}`, {
    id: ids(`punkt-${item.number}`),
    inContents: true,
    closed,
  })
  return withHeadingOrigin(heading, traced ? item.number : undefined, 'title')
}
