import { insertBefore } from '../../domain/items/move-item.ts'
import type { Access, Item } from '../../domain/meeting/item.ts'
import { hasMet } from '../../domain/stages/has-met.ts'
import { carriedOver } from '../../domain/transfer/carried-over.ts'
import { linksBetween } from '../../domain/transfer/links-between.ts'
import { mergeCarried } from '../../domain/transfer/merge-carried.ts'
import { entriesOf, replaceEntries } from '../../store/entries.ts'
import type { Writable } from '../../store/handle.ts'
import { linksOf, replaceLinks, settleWaiting, type WaitingItem } from '../../store/item-links.ts'
import { itemPlaces, liveItemRows, writePlaces } from '../../store/items.ts'
import type { StoredMeeting } from '../../store/meetings.ts'
import { newId } from '../../store/new-id.ts'
import { participantsOf } from '../../store/participants.ts'
import { type ItemInPlace, itemInPlace } from '../../store/stored-item.ts'
import { writeItem } from '../../store/write-item.ts'
import { ensureSlot } from '../item/ensure-slot.ts'
import { carryRedactions } from '../meeting/carry-redactions.ts'

/** An item on its way: what it becomes, and where it comes from; `joins` where its announcements stand in an item of the agenda's own. */
interface Arrival {
  readonly id: string
  readonly joins: boolean
  readonly item: Item
  readonly source: ItemInPlace
  readonly waiting: WaitingItem
}

/**
 * Puts waiting items on a meeting's agenda, in their order and behind its opening items, and ties the links both ways.
 * Announcements stand before those the agenda has already. What is blacked out in them where they come from is blacked out there too. Answers the new items' ids, in the same order.
 */
export function placeItems(
  handle: Writable,
  meeting: StoredMeeting,
  waiting: readonly WaitingItem[],
): string[] {
  const arrivals = waiting.flatMap((one) => arrivalOf(handle, meeting, one))
  writeArrivals(
    handle,
    meeting,
    arrivals.filter(({ joins }) => !joins),
  )
  for (const arrival of arrivals.filter(({ joins }) => joins).toReversed()) join(handle, meeting, arrival)
  const ids = liveItemRows(handle, meeting.id).map(({ id }) => id)
  for (const arrival of arrivals)
    tie(handle, arrival, {
      date: meeting.head.date,
      number: meeting.head.firstNumber + ids.indexOf(arrival.id),
    })
  return arrivals.map(({ id }) => id)
}

function arrivalOf(handle: Writable, to: StoredMeeting, waiting: WaitingItem): Arrival[] {
  const source = itemInPlace(handle, waiting.itemId)
  if (source === null) return []
  const { committee, meeting } = source
  const met = hasMet({ meeting: meeting.head, participants: participantsOf(handle, meeting.id) })
  const item = carriedOver(source.item, { how: waiting.transfer, committee, date: meeting.head.date, met })
  const own = waiting.transfer === 'deferred' ? ownAnnouncements(handle, to, item) : null
  return [{ id: own ?? newId(), joins: own !== null, item, source, waiting }]
}

/** The item of an agenda that announcements which come to it are written in; null where they stand by themselves. */
function ownAnnouncements(handle: Writable, { id }: StoredMeeting, { kind, access }: Item): string | null {
  if (kind !== 'announcements') return null
  const own = liveItemRows(handle, id).find((row) => row.kind === kind && row.planned_access === access)
  return own === undefined || entriesOf(handle, own.id).problems.length > 0 ? null : own.id
}

function join(handle: Writable, meeting: StoredMeeting, { id, item, source }: Arrival): void {
  const entries = [...item.entries, ...entriesOf(handle, id).entries]
  replaceEntries(handle, id, entries)
  if (entries.some(({ attachments }) => attachments.length > 0)) ensureSlot(handle, id, 'attachment-list')
  carryRedactions(handle, { meetingId: meeting.id, value: item.entries, from: [source.meeting.id] })
}

function writeArrivals(handle: Writable, meeting: StoredMeeting, arrivals: readonly Arrival[]): void {
  const agenda = liveItemRows(handle, meeting.id).map(({ id, kind, planned_access }) =>
    placed(id, kind, planned_access),
  )
  const merged = mergeCarried(
    agenda,
    arrivals.map(({ id, item }) => placed(id, item.kind, item.access)),
  ).map(({ id }) => id)
  const staying = new Set(agenda.map(({ id }) => id))
  for (const { id, item, source } of arrivals) {
    const places = itemPlaces(handle, meeting.id)
    const before = merged.slice(merged.indexOf(id)).find((next) => staying.has(next)) ?? null
    writeItem(handle, { id, meetingId: meeting.id, position: places.length }, item)
    writePlaces(handle, insertBefore(places, { id, removed: false }, before))
    carryRedactions(handle, { meetingId: meeting.id, value: item, from: [source.meeting.id] })
  }
}

function placed(id: string, kind: Item['kind'], access: Access) {
  return { id, kind, access }
}

function tie(
  handle: Writable,
  { id, joins, source, waiting }: Arrival,
  arrived: { readonly date: string; readonly number: number },
): void {
  const { onNew } = linksBetween(
    waiting.transfer,
    { committee: source.committee, date: source.meeting.head.date, itemNumber: source.item.number },
    { committee: waiting.committee, date: arrived.date, itemNumber: arrived.number },
  )
  replaceLinks(handle, id, [...(joins ? linksOf(handle, id) : []), { ...onNew, otherItemId: source.item.id }])
  settleWaiting(handle, waiting, { itemId: id, ...arrived })
}
