import type { Item } from '../domain/meeting/item.ts'
import type { ItemLink } from '../domain/transfer/item-link.ts'
import { replaceAttachments } from './attachments.ts'
import { replaceEntries } from './entries.ts'
import type { Writable } from './handle.ts'
import { replaceHistory } from './history.ts'
import { replaceDisqualifications, replaceGuests } from './item-company.ts'
import { linksOf, replaceLinks, type StoredLink } from './item-links.ts'
import { insertItem, updateItemHead } from './items.ts'
import { replacePreviousTreatments } from './previous-treatments.ts'
import { replaceRecommendation } from './recommendations.ts'
import { deleteSections, insertSection } from './sections.ts'
import { deleteTreatment, replaceDecision } from './treatments.ts'

/** Writes a whole new item at a position (from 0, removed items counted). */
export function writeItem(
  handle: Writable,
  place: { id: string; meetingId: string; position: number },
  item: Item,
): void {
  insertItem(handle, place, item)
  writeParts(handle, place.id, item)
}

/** Writes an item over the one that stands there: its place, its versions and its attachments' earlier files stay its own. */
export function rewriteItem(handle: Writable, id: string, item: Item): void {
  updateItemHead(handle, id, item)
  deleteSections(handle, id)
  deleteTreatment(handle, id)
  writeParts(handle, id, item)
}

function writeParts(handle: Writable, id: string, item: Item): void {
  item.sections.forEach((section, position) => {
    insertSection(handle, { itemId: id, position }, section)
  })
  replaceEntries(handle, id, item.entries)
  replacePreviousTreatments(handle, id, item.previousTreatments)
  replaceRecommendation(handle, id, item.recommendation)
  replaceHistory(handle, id, item.history)
  replaceAttachments(handle, { itemId: id, entry: 0 }, item.attachments)
  replaceGuests(handle, id, item.guests)
  replaceDisqualifications(handle, id, item.disqualifications)
  const tied = linksOf(handle, id)
  replaceLinks(
    handle,
    id,
    item.links.map((link) => tied.find((known) => isSameLink(known, link)) ?? { ...link, otherItemId: null }),
  )
  if (item.decision !== null) replaceDecision(handle, id, item.decision)
}

/** Whether a link that comes from outside is the one that is tied to an item here. */
function isSameLink(known: StoredLink, link: ItemLink): boolean {
  return (
    known.otherItemId !== null &&
    known.transfer === link.transfer &&
    known.direction === link.direction &&
    known.committee === link.committee &&
    (link.date === null || known.date === link.date)
  )
}
