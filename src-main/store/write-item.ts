import type { Item } from '../domain/meeting/item.ts'
import { replaceAttachments } from './attachments.ts'
import { replaceEntries } from './entries.ts'
import type { Writable } from './handle.ts'
import { replaceHistory } from './history.ts'
import { replaceDisqualifications, replaceGuests } from './item-company.ts'
import { replaceLinks } from './item-links.ts'
import { insertItem } from './items.ts'
import { replacePreviousTreatments } from './previous-treatments.ts'
import { replaceRecommendation } from './recommendations.ts'
import { insertSection } from './sections.ts'
import { replaceDecision } from './treatments.ts'

/** Writes a whole new item at a position (from 0, removed items counted). */
export function writeItem(
  handle: Writable,
  place: { id: string; meetingId: string; position: number },
  item: Item,
): void {
  const { id } = place
  insertItem(handle, place, item)
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
  replaceLinks(
    handle,
    id,
    item.links.map((link) => ({ ...link, otherItemId: null })),
  )
  if (item.decision !== null) replaceDecision(handle, id, item.decision)
}
