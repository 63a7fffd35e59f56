import type { Migration } from './migration.ts'

/** Whether a committee was deleted is asked at every start, and the log of all meetings is long. */
export const deletionsAtHand: Migration = {
  version: 130,
  up: (database) => {
    database.exec(`
      CREATE INDEX meeting_events_of_deletions ON meeting_events (meeting_id) WHERE operation = 'committee.delete';
    `)
  },
}
