import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'
import {
  type Entry,
  emptyItem,
  type HistoryEntry,
  type Item,
  type PreviousTreatment,
} from '../../../src-main/domain/meeting/item.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { rich } from './rich.ts'

/** An open case without content; its number is given by the meeting it is put in. */
export function item(title: string, changes: Partial<Item> = {}): Item {
  return {
    ...emptyItem({ number: 1, title, caseNumber: null, access: 'open', kind: 'case' }),
    ...changes,
  }
}

/** A closed case (lukket punkt). */
export function closedItem(title: string, changes: Partial<Item> = {}): Item {
  return item(title, { access: 'closed', ...changes })
}

/** An entry of an announcements item (meddelelse); its number is given by the meeting. */
export function entry(body: string | RichText, attachments: readonly Attachment[] = []): Entry {
  return { number: 1, body: rich(body), attachments: [...attachments] }
}

/** An earlier treatment of which only the printed line is known. */
export function previousTreatment(text: string, changes: Partial<PreviousTreatment> = {}): PreviousTreatment {
  return { text, committee: null, date: null, itemNumber: null, ...changes }
}

/** An earlier decision on the same case by Kulturudvalget on 3 February 2026. */
export function historyEntry(body: string | RichText, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return { date: '2026-02-03', committee: 'Kulturudvalget', body: rich(body), ...changes }
}
