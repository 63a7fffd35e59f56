import { sectionsWithFilled } from '../items/filled-slots.ts'
import type { Attachment } from '../meeting/attachment.ts'
import type { StoredItem } from '../meeting/meeting.ts'
import type { SlotKey } from '../meeting/section-keys.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import { sectionPart } from '../versions/text-part.ts'

/**
 * Where a text of an item stands: "title", "case-number", "late-reason", "group", "publicTitle", "section:summary", "previous:1" (a line of
 * the earlier treatments), "deciding-body", "entry:1", "lead" and "recommendation:1" (its points), "decision" and, by the
 * recommendation's point, "decision:2", "history-committee:1" and "history:1", "internal-note"; "attachments-note" behind the count, and
 * the names of attachments and the notes behind them, "attachment:0:2" and "note:0:2" the item's own second, "attachment:3:1" the first of
 * its third entry. What is recorded at the meeting: "guest:1", "guest-title:1", "disqualification:1", "vote:1", "dissent:1".
 */
export interface PlacedFindText {
  readonly place: string
  readonly text: string | RichText
}

type Placed = readonly PlacedFindText[]

/** The texts of an item that can be looked through, in the order of its page; what is shown where the meeting is held stands last. */
export function findPlaces(item: StoredItem): PlacedFindText[] {
  const sections = sectionsWithFilled(item)
  const hasDescription = sections.some(({ key }) => key === 'description')
  return [
    { place: 'title', text: item.title },
    ...line('case-number', item.caseNumber),
    ...line('late-reason', item.lateReason),
    ...line('group', item.group),
    ...(item.access === 'open' ? [] : line('publicTitle', item.publicTitle)),
    ...(hasDescription ? [] : entries(item)),
    ...sections.flatMap(({ key, body }) => [
      ...(body === null ? [] : [{ place: sectionPart(key), text: body }]),
      ...fieldAt(item, key),
    ]),
    ...(item.internalNote === null ? [] : [{ place: 'internal-note', text: item.internalNote }]),
    ...recorded(item),
  ]
}

function line(place: string, text: string | null): Placed {
  return text === null ? [] : [{ place, text }]
}

function lines<T>(name: string, list: readonly T[], textOf: (one: T) => string | null): Placed {
  return list.flatMap((one, at) => line(`${name}:${at + 1}`, textOf(one)))
}

function fieldAt(item: StoredItem, key: string): Placed {
  if (key === 'description') return entries(item)
  if (key === 'previous-treatment') return lines('previous', item.previousTreatments, ({ text }) => text)
  if (key === 'deciding-body') return line('deciding-body', item.decidingBody)
  if (key === 'recommendation') return recommendation(item)
  if (key === 'decision') return decision(item)
  if (key === 'history') return history(item)
  return [
    ...line('attachments-note', key === 'attachments' ? item.attachmentNote : null),
    ...(key === attachmentsKey(item) ? attachments(item.attachments, 0) : []),
  ]
}

/** What is recorded while the meeting is held. Members are named there as in the list of participants, and are not looked through. */
function recorded({ guests, disqualifications, decision }: StoredItem): Placed {
  return [
    ...guests.flatMap(({ name, title }, at) => [
      { place: `guest:${at + 1}`, text: name },
      ...line(`guest-title:${at + 1}`, title),
    ]),
    ...lines('disqualification', disqualifications, ({ note }) => note),
    ...lines('vote', decision?.votes ?? [], ({ subject }) => subject),
    ...lines('dissent', decision?.dissents ?? [], ({ text }) => text),
  ]
}

function history(item: StoredItem): Placed {
  return item.history.flatMap(({ committee, body }, at) => [
    { place: `history-committee:${at + 1}`, text: committee },
    { place: `history:${at + 1}`, text: body },
  ])
}

/** The section under which the item's own attachments are worked with. */
function attachmentsKey({ sections, entries }: StoredItem): SlotKey {
  return sections.some(({ key }) => key === 'attachments') || entries.length > 0
    ? 'attachments'
    : 'attachment-list'
}

function attachments(list: readonly Attachment[], entry: number): Placed {
  return list.flatMap(({ title, note }, at) => [
    ...line(attachmentPlace(entry, at), title),
    ...line(attachmentNotePlace(entry, at), note),
  ])
}

/** The place of an attachment's name; `entry` 0 for the item's own, `at` from 0. */
export function attachmentPlace(entry: number, at: number): string {
  return `attachment:${entry}:${at + 1}`
}

/** The place of the note behind its name. */
export function attachmentNotePlace(entry: number, at: number): string {
  return `note:${entry}:${at + 1}`
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
