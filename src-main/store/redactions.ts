import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** The texts a meeting's public version blacks out (overstregninger), in order. */
export function redactionsOf(handle: Readable, meetingId: string): string[] {
  return placed(handle, meetingId).map(({ text }) => text)
}

/** Adds texts behind those there are; one that is there already is passed over. */
export function addRedactions(handle: Writable, meetingId: string, texts: readonly string[]): void {
  const before = placed(handle, meetingId)
  const known = new Set(before.map(({ text }) => text))
  const next = (before.at(-1)?.position ?? -1) + 1
  ;[...new Set(texts)]
    .filter((text) => !known.has(text))
    .forEach((text, at) => {
      change(
        handle,
        sql.insertInto('redactions').values({ meeting_id: meetingId, position: next + at, text }),
      )
    })
}

/** Takes texts away; the others stay where they are. */
export function removeRedactions(handle: Writable, meetingId: string, texts: readonly string[]): void {
  for (const text of texts)
    change(handle, sql.deleteFrom('redactions').where('meeting_id', '=', meetingId).where('text', '=', text))
}

/**
 * What other meetings black out that have an item of the same case as one of this meeting's (`itemId`): one of its number, or one that
 * links lead to from them, also through items that left their agenda. With where and when (YYYY-MM-DD).
 */
export function redactionsOfCases(handle: Readable, meetingId: string) {
  const around = sql.withRecursive('around(root, id)', (query) =>
    query
      .selectFrom('items')
      .where('meeting_id', '=', meetingId)
      .select(['id as root', 'id'])
      .union(
        query
          .selectFrom('items as mine')
          .innerJoin('items as other', 'other.case_number', 'mine.case_number')
          .where('mine.meeting_id', '=', meetingId)
          .select(['mine.id as root', 'other.id']),
      )
      .union(
        query
          .selectFrom('around')
          .innerJoin('item_links', 'item_links.item_id', 'around.id')
          .where('item_links.other_item_id', 'is not', null)
          .select(['around.root', (link) => link.ref('item_links.other_item_id').$notNull().as('id')]),
      ),
  )
  return rows(
    handle,
    around
      .selectFrom('around')
      .innerJoin('items', 'items.id', 'around.id')
      .innerJoin('redactions', 'redactions.meeting_id', 'items.meeting_id')
      .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
      .innerJoin('committees', 'committees.id', 'meetings.committee_id')
      .where('items.meeting_id', '!=', meetingId)
      .distinct()
      .select(['around.root as itemId', 'redactions.text', 'committees.name as committee', 'meetings.date']),
  )
}

function placed(handle: Readable, meetingId: string) {
  return rows(
    handle,
    sql
      .selectFrom('redactions')
      .select(['position', 'text'])
      .where('meeting_id', '=', meetingId)
      .orderBy('position'),
  )
}
