import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
import { type SlotKey, sectionHeadings } from '../meeting/section-keys.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { passagesOf } from './passages-of.ts'

/**
 * A text of an item and where it stands: the heading it is printed under, null for the item's title. `passages` are its
 * paragraphs, headings, cells and alternative texts; `doc` is the rich text they come from, null for plain fields.
 * `isPublic` is whether the public version prints it.
 */
export interface PlacedText {
  readonly heading: string | null
  readonly passages: readonly string[]
  readonly doc: RichText | null
  readonly isPublic: boolean
}

/** Every text a secretary writes in an item, in printed order: title, sections, fields, attachments with their file names. */
export function itemTexts(item: Item): PlacedText[] {
  const isPublic = item.access === 'open'
  const plain = (heading: string | null, text: string | null): PlacedText[] =>
    text === null || text === '' ? [] : [{ heading, passages: [text], doc: null, isPublic }]
  const rich = (heading: string, doc: RichText | null): PlacedText[] =>
    doc === null ? [] : [{ heading, passages: passagesOf(doc), doc, isPublic }]
  const at = (key: SlotKey) => slotHeading(item, key)
  const title = (text: string | null): PlacedText[] =>
    text === null ? [] : [{ heading: null, passages: [text], doc: null, isPublic: true }]
  return [
    ...title(item.title),
    ...title(item.publicTitle),
    ...title(item.group),
    ...plain('Tillægsdagsorden', item.lateReason),
    ...item.guests.flatMap(({ name, title }) => [name, title].flatMap((text) => plain('Gæster', text))),
    ...item.disqualifications.flatMap(({ person, note }) =>
      [person.name, note].flatMap((text) => plain('Inhabilitet', text)),
    ),
    ...item.previousTreatments.flatMap(({ text }) => plain(at('previous-treatment'), text)),
    ...item.sections.flatMap(({ heading, body }) => rich(heading, body)),
    ...item.entries.flatMap(({ number, body }) => rich(`Meddelelse ${number}`, body)),
    ...plain(at('deciding-body'), item.decidingBody),
    ...plain(at('recommendation'), item.recommendation?.lead ?? null),
    ...plain(at('recommendation'), item.recommendation?.proposer ?? null),
    ...(item.recommendation?.points ?? []).flatMap(({ body }) => rich(at('recommendation'), body)),
    ...(item.decision?.points ?? []).flatMap(({ body }) => rich(at('decision'), body)),
    ...rich(at('decision'), item.decision?.body ?? null),
    ...(item.decision?.votes ?? []).flatMap(({ subject }) => plain(at('decision'), subject)),
    ...(item.decision?.dissents ?? []).flatMap(({ person, text }) =>
      [person.name, text].flatMap((words) => plain(at('decision'), words)),
    ),
    ...item.history.flatMap(({ committee, body }) => [
      ...plain(at('history'), committee),
      ...rich(at('history'), body),
    ]),
    ...plain(at('attachments'), item.attachmentNote),
    ...itemAttachments(item).flatMap((attachment) => attachmentTexts(item, attachment)),
    ...rich('Intern note', item.internalNote).map((text) => ({ ...text, isPublic: false })),
  ]
}

/** The attachments of an item and of its announcement entries. */
export function itemAttachments(item: Item): Attachment[] {
  return [...item.attachments, ...item.entries.flatMap(({ attachments }) => attachments)]
}

/** The heading a slot is printed under in this item. */
export function slotHeading(item: Item, key: SlotKey): string {
  return item.sections.find((section) => section.key === key)?.heading ?? sectionHeadings[key]
}

function attachmentTexts(item: Item, { title, note, fileName, access }: Attachment): PlacedText[] {
  const isPublic = item.access === 'open' && access === 'public'
  const heading = slotHeading(item, 'attachment-list')
  return [title, note, fileName].flatMap((text) =>
    text === null || text === '' ? [] : [{ heading, passages: [text], doc: null, isPublic }],
  )
}
