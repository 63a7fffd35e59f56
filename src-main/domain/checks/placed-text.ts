import { attachmentNotePlace, attachmentPlace } from '../find/find-places.ts'
import type { TextSpot } from '../find/text-spot.ts'
import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
import { type SlotKey, sectionHeadings } from '../meeting/section-keys.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { sectionPart } from '../versions/text-part.ts'
import { type Passage, placedPassages } from './passages-of.ts'

/**
 * A text of an item and where it stands: its place (see find-places.ts) and the heading it is printed under, null for the item's title.
 * `passages` are its paragraphs, headings, cells and alternative texts; `doc` is the rich text they come from, null for plain
 * fields. `isPublic` is whether the public version prints it.
 */
export interface PlacedText {
  readonly place: string
  readonly heading: string | null
  readonly passages: readonly Passage[]
  readonly doc: RichText | null
  readonly isPublic: boolean
}

/** A passage of an item with what is said of its text. */
export interface PlacedPassage extends Pick<PlacedText, 'heading' | 'isPublic' | 'doc'> {
  readonly text: string
  readonly spot: TextSpot
}

/** Every passage a secretary writes in an item, in the order of its texts. */
export function itemPassages(item: Item): PlacedPassage[] {
  return itemTexts(item).flatMap(({ place, heading, passages, doc, isPublic }) =>
    passages.map(({ text, block }) => ({ heading, isPublic, doc, text, spot: { place, block } })),
  )
}

/** Every text a secretary writes in an item, in printed order: title, sections, fields, attachments with their file names. */
export function itemTexts(item: Item): PlacedText[] {
  const isPublic = item.access === 'open'
  const plain = (place: string, heading: string | null, text: string | null): PlacedText[] =>
    text === null || text === '' ? [] : [{ place, heading, passages: [whole(text)], doc: null, isPublic }]
  const rich = (place: string, heading: string, doc: RichText | null): PlacedText[] =>
    doc === null ? [] : [{ place, heading, passages: placedPassages(doc), doc, isPublic }]
  const at = (key: SlotKey) => slotHeading(item, key)
  const title = (place: string, text: string | null): PlacedText[] =>
    text === null ? [] : [{ place, heading: null, passages: [whole(text)], doc: null, isPublic: true }]
  return [
    ...title('title', item.title),
    ...title('publicTitle', item.publicTitle),
    ...title('group', item.group),
    ...plain('late-reason', 'Tillægsdagsorden', item.lateReason),
    ...item.guests.flatMap(({ name, title: office }, nth) => [
      ...plain(`guest:${nth + 1}`, 'Gæster', name),
      ...plain(`guest-title:${nth + 1}`, 'Gæster', office),
    ]),
    ...item.disqualifications.flatMap(({ person, note }, nth) =>
      [person.name, note].flatMap((text) => plain(`disqualification:${nth + 1}`, 'Inhabilitet', text)),
    ),
    ...item.previousTreatments.flatMap(({ text }, nth) =>
      plain(`previous:${nth + 1}`, at('previous-treatment'), text),
    ),
    ...item.sections.flatMap(({ key, heading, body }) => rich(sectionPart(key), heading, body)),
    ...item.entries.flatMap(({ number, body }, nth) =>
      rich(`entry:${nth + 1}`, `Meddelelse ${number}`, body),
    ),
    ...plain('deciding-body', at('deciding-body'), item.decidingBody),
    ...plain('lead', at('recommendation'), item.recommendation?.lead ?? null),
    ...plain('lead', at('recommendation'), item.recommendation?.proposer ?? null),
    ...(item.recommendation?.points ?? []).flatMap(({ body }, nth) =>
      rich(`recommendation:${nth + 1}`, at('recommendation'), body),
    ),
    ...(item.decision?.points ?? []).flatMap(({ recommendation, body }) =>
      rich(`decision:${recommendation}`, at('decision'), body),
    ),
    ...rich('decision', at('decision'), item.decision?.body ?? null),
    ...(item.decision?.votes ?? []).flatMap(({ subject }, nth) =>
      plain(`vote:${nth + 1}`, at('decision'), subject),
    ),
    ...(item.decision?.dissents ?? []).flatMap(({ person, text }, nth) =>
      [person.name, text].flatMap((words) => plain(`dissent:${nth + 1}`, at('decision'), words)),
    ),
    ...item.history.flatMap(({ committee, body }, nth) => [
      ...plain(`history-committee:${nth + 1}`, at('history'), committee),
      ...rich(`history:${nth + 1}`, at('history'), body),
    ]),
    ...plain('attachments-note', at('attachments'), item.attachmentNote),
    ...placedAttachments(item).flatMap((placed) => attachmentTexts(item, placed)),
    ...rich('internal-note', 'Intern note', item.internalNote).map((text) => ({ ...text, isPublic: false })),
  ]
}

function whole(text: string): Passage {
  return { text, block: 0 }
}

/** The attachments of an item and of its announcement entries. */
export function itemAttachments(item: Item): Attachment[] {
  return [...item.attachments, ...item.entries.flatMap(({ attachments }) => attachments)]
}

/** The heading a slot is printed under in this item. */
export function slotHeading(item: Item, key: SlotKey): string {
  return item.sections.find((section) => section.key === key)?.heading ?? sectionHeadings[key]
}

interface PlacedAttachment {
  readonly attachment: Attachment
  readonly name: string
  readonly note: string
}

/** The same as `itemAttachments`, with the places of their names and notes. */
function placedAttachments({ attachments, entries }: Item): PlacedAttachment[] {
  return [{ attachments }, ...entries].flatMap(({ attachments: list }, entry) =>
    list.map((attachment, at) => ({
      attachment,
      name: attachmentPlace(entry, at),
      note: attachmentNotePlace(entry, at),
    })),
  )
}

function attachmentTexts(item: Item, { attachment, name, note }: PlacedAttachment): PlacedText[] {
  const isPublic = item.access === 'open' && attachment.access === 'public'
  const heading = slotHeading(item, 'attachment-list')
  const texts = [
    { place: name, text: attachment.title },
    { place: note, text: attachment.note },
    { place: name, text: attachment.fileName },
  ]
  return texts.flatMap(({ place, text }) =>
    text === null || text === '' ? [] : [{ place, heading, passages: [whole(text)], doc: null, isPublic }],
  )
}
