import type Database from 'better-sqlite3'

/** What is kept beside the meetings, outside undo, and what names the meeting or the item in it. */
const beside = [
  ['text_heads', 'item_id NOT IN (SELECT id FROM items)'],
  ['text_versions', 'meeting_id NOT IN (SELECT id FROM meetings)'],
  ['meeting_events', 'meeting_id NOT IN (SELECT id FROM meetings)'],
] as const

/**
 * Forgets the versions and the log of meetings that went with their committee. It is done when a store is opened, before anything can
 * be undone in it: until then an undo of the deletion finds them. What an undo alone has taken away is left, as it always was.
 */
export function forgetTheGone(database: Database.Database): void {
  const gone = database
    .prepare(
      `SELECT 1 FROM meeting_events
       WHERE operation = 'committee.delete' AND meeting_id NOT IN (SELECT id FROM meetings) LIMIT 1`,
    )
    .get()
  if (gone === undefined) return
  database.transaction(() => {
    for (const [table, isGone] of beside) database.exec(`DELETE FROM ${table} WHERE ${isGone}`)
  })()
}
