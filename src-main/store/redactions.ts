import type { Readable, Writable } from './handle.ts'
import { among, change, rows, sql } from './query.ts'

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

/** The texts that the meetings of some items black out, but for one meeting's own, with where and when (YYYY-MM-DD). */
export function redactionsAround(handle: Readable, itemIds: readonly string[], besides: string) {
  if (itemIds.length === 0) return []
  return rows(
    handle,
    sql
      .selectFrom('items')
      .innerJoin('redactions', 'redactions.meeting_id', 'items.meeting_id')
      .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
      .innerJoin('committees', 'committees.id', 'meetings.committee_id')
      .where('items.id', 'in', among(itemIds))
      .where('items.meeting_id', '!=', besides)
      .distinct()
      .select(['redactions.text', 'committees.name as committee', 'meetings.date', 'redactions.position']),
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
