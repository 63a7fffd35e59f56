import type { Attachment } from '../meeting/attachment.ts'
import type { StoredItem } from '../meeting/meeting.ts'
import type { SlotKey } from '../meeting/section-keys.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { sectionPart } from '../versions/text-part.ts'

/**
 * Where a text of an item stands on its page: "title", "group", "publicTitle", "section:summary", "entry:1", "lead" and "recommendation:1" (its points),
 * "decision" and, by the recommendation's point, "decision:2", "internal-note"; and the names of attachments, "attachment:0:2" the
 * item's own second, "attachment:3:1" the first of its third entry.
 */
export interface PlacedFindText {
  readonly place: string
  readonly text: string | RichText
}

type Placed = readonly PlacedFindText[]

/** The texts of an item that can be looked through, in the order of its page. What is not shown there is not found. */
export function findPlaces(item: StoredItem): PlacedFindText[] {
  const hasDescription = item.sections.some(({ key }) => key === 'description')
  return [
    { place: 'title', text: item.title },
    ...(item.group === null ? [] : [{ place: 'group', text: item.group }]),
    ...(item.publicTitle === null || item.access === 'open'
      ? []
      : [{ place: 'publicTitle', text: item.publicTitle }]),
    ...(hasDescription ? [] : entries(item)),
    ...item.sections.flatMap(({ key, body }) => [
      ...(body === null ? [] : [{ place: sectionPart(key), text: body }]),
      ...fieldAt(item, key),
    ]),
    ...(item.internalNote === null ? [] : [{ place: 'internal-note', text: item.internalNote }]),
  ]
}

function fieldAt(item: StoredItem, key: string): Placed {
  if (key === 'description') return entries(item)
  if (key === 'recommendation') return recommendation(item)
  if (key === 'decision') return decision(item)
  return key === attachmentsKey(item) ? attachments(item.attachments, 0) : []
}

/** The section under which the item's own attachments are worked with. */
function attachmentsKey({ sections, entries }: StoredItem): SlotKey {
  return sections.some(({ key }) => key === 'attachments') || entries.length > 0
    ? 'attachments'
    : 'attachment-list'
}

function attachments(list: readonly Attachment[], entry: number): Placed {
  return list.flatMap(({ title }, at) =>
    title === null ? [] : [{ place: attachmentPlace(entry, at), text: title }],
  )
}

/** The place of an attachment's name; `entry` 0 for the item's own, `at` from 0. */
export function attachmentPlace(entry: number, at: number): string {
  return `attachment:${entry}:${at + 1}`
}

function entries(item: StoredItem): Placed {
  return item.entries.flatMap((entry, at) => [
    { place: `entry:${at + 1}`, text: entry.body },
    ...attachments(entry.attachments, at + 1),
  ])
}

function recommendation({ recommendation: found }: StoredItem): Placed {
  if (found === null) return []
  return [
    { place: 'lead', text: found.lead },
    ...found.points.map(({ body }, at) => ({ place: `recommendation:${at + 1}`, text: body })),
  ]
}

function decision({ decision: found }: StoredItem): Placed {
  if (found === null) return []
  return [
    ...found.points.map(({ recommendation: number, body }) => ({ place: `decision:${number}`, text: body })),
    { place: 'decision', text: found.body },
  ]
}
