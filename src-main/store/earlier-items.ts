import type { EarlierItem } from '../domain/suggestions/earlier-item.ts'
import type { Readable } from './handle.ts'
import { rows, sql } from './query.ts'
import { itemInPlace } from './stored-item.ts'

/** What an item is found again by. */
export interface ItemMention {
  readonly id: string
  readonly title: string
  readonly caseNumber: string | null
}

/** The items on all agendas of meetings before a date, as far as they are needed to choose among them. */
export function mentionsBefore(handle: Readable, date: string): ItemMention[] {
  return rows(
    handle,
    sql
      .selectFrom('items')
      .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
      .where('items.removed_at', 'is', null)
      .where('meetings.date', '<', date)
      .select(['items.id', 'items.title', 'items.case_number as caseNumber']),
  )
}

/** The items chosen, whole. */
export function earlierItems(handle: Readable, chosen: readonly Pick<ItemMention, 'id'>[]): EarlierItem[] {
  return chosen.flatMap(({ id }) => {
    const found = itemInPlace(handle, id)
    return found === null
      ? []
      : [{ committee: found.committee, date: found.meeting.head.date, item: found.item }]
  })
}
