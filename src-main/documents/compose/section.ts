import { allAttachments } from '../../domain/attachments/all-attachments.ts'
import { roomOf } from '../../domain/attendance/item-attendance.ts'
import { attachmentCountLine, attachmentLine } from '../../domain/meeting/attachment-count.ts'
import type { Item, Section } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { isSlot, type SlotKey } from '../../domain/meeting/section-keys.ts'
import type { Block } from '../outline/outline.ts'
import { bullets, headingOf, plainParagraph } from './blocks.ts'
import { decisionBlocks } from './decision.ts'
import { entryBlocks } from './entries.ts'
import { guestSection, guestSentence } from './guests.ts'
import { historyBlocks } from './history.ts'
import { slug } from './ids.ts'
import type { ItemPrint } from './item-print.ts'
import type { TitledSection } from './numbered-sections.ts'
import { withHeadingOrigin } from './origin.ts'
import { recommendationBlocks } from './recommendation.ts'
import { type Place, richTextBlocks } from './rich-text-blocks.ts'

/** A section of an item: its heading, its own text, then what its slot is filled with. */
export function sectionBlocks(section: TitledSection, item: Item, print: ItemPrint): Block[] {
  const { ids, content } = print
  const id = ids(`punkt-${item.number}-${slug(section.heading)}`)
  const traced = print.traced ? item.number : undefined
  const place: Place = { below: 3, idPrefix: id, ids, item: traced }
  const name = `section:${section.key}`
  const heading = withHeadingOrigin(headingOf(3, section.title, { id }), traced, name)
  if (section.key === 'decision') return [heading, ...decisionIn(section, item, { content, place })]
  const own = section.body === null ? [] : richTextBlocks(section.body, place, name)
  if (section.key === guestSection) return [heading, ...own, ...guestSentence(item, print.withDecisions)]
  return [
    heading,
    ...own,
    ...filled(section.key, item, { place, heading: section.heading, forChair: print.forChair }),
  ]
}

/** What was decided on an item, as its decision section says it, without a heading of its own; texts' headings begin below the item's. */
export function decisionAlone(section: Section, item: Item, { ids, content }: ItemPrint): Block[] {
  return decisionIn(section, item, { content, place: { below: 2, idPrefix: `punkt-${item.number}`, ids } })
}

function decisionIn(
  { body }: Section,
  item: Item,
  { content, place }: { readonly content: MeetingContent; readonly place: Place },
): Block[] {
  const own = body === null ? [] : richTextBlocks(body, place, 'section:decision')
  return decisionBlocks({ own, decision: item.decision, room: roomOf(content, item) }, place)
}

/** What a slot is printed by, beside its item. */
interface Filling extends Pick<ItemPrint, 'forChair'> {
  readonly place: Place
  readonly heading: string
}

function filled(key: string, item: Item, filling: Filling): Block[] {
  if (key === 'description') return entryBlocks(item, { ...filling.place, below: 3 })
  return isSlot(key) ? slots[key](item, filling) : []
}

/** What each slot prints; the decision is printed with its section's own text inside. */
const slots: Record<SlotKey, (item: Item, filling: Filling) => Block[]> = {
  'previous-treatment': (item) => item.previousTreatments.map(({ text }) => plainParagraph(text)),
  attachments: (item) => [plainParagraph(attachmentCountLine(item.attachments, item.attachmentNote), 'meta')],
  'deciding-body': (item) => (item.decidingBody === null ? [] : [plainParagraph(item.decidingBody)]),
  recommendation: (item, { place }) =>
    item.recommendation === null ? [] : recommendationBlocks(item.recommendation, place),
  decision: () => [],
  history: (item, { place, heading }) => historyBlocks(item.history, heading, place),
  'attachment-list': (item, { forChair }) => attachmentList(item, forChair),
}

function attachmentList(item: Item, forChair: boolean): Block[] {
  const lines = allAttachments(item).flatMap((attachment) => {
    const line = attachmentLine(attachment)
    return line === null ? [] : [forChair && attachment.access === 'internal' ? `${line} (internt)` : line]
  })
  return lines.length > 0 ? [bullets(lines)] : []
}
