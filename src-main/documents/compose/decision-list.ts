import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'
import type { Composing } from './composing.ts'
import { createIds } from './ids.ts'
import { isKeptBack, itemHead } from './item-head.ts'
import { onwardNotes, withdrawnNote } from './item-notes.ts'
import { groupedOnce } from './item-pages.ts'
import type { ItemPrint } from './item-print.ts'
import { printedSections } from './printed-sections.ts'
import { decisionAlone } from './section.ts'
import { titleBlock } from './title-block.ts'

const undecided = 'Ingen beslutning.'
const noItems = 'Der er ingen punkter på dagsordenen.'

/** A decision list (beslutningsliste): every item with what was decided and nothing of what led to it, one below the other. */
export function decisionList(content: MeetingContent, { audience, rules }: Composing): Block[] {
  const print: ItemPrint = {
    content,
    audience,
    rules,
    withDecisions: true,
    forChair: false,
    ids: createIds(),
  }
  return [
    ...titleBlock(content, 'decision-list'),
    ...(content.items.length === 0 ? [plainParagraph(noItems)] : []),
    ...groupedOnce(content.items).flatMap((item) => [
      ...itemHead(item, print),
      ...(isKeptBack(item, print) ? [] : decided(item, print)),
    ]),
  ]
}

function decided(item: Item, print: ItemPrint): Block[] {
  const blocks = printedSections(item, true)
    .filter(({ key }) => key === 'decision')
    .flatMap((section) => decisionAlone(section, item, print))
  if (item.withdrawn) return [...withdrawnNote(item, blocks), ...blocks]
  return blocks.length > 0 ? [...blocks, ...onwardNotes(item)] : [plainParagraph(undecided)]
}
