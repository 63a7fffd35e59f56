import type { Migration } from './migration.ts'

/** What is printed of minutes that are signed, kept from their approval until the meeting is opened again (decision 0028). */
export const signedMinutes: Migration = {
  version: 150,
  up: (database) => {
    database.exec(`
      CREATE TABLE signed_minutes (
        meeting_id TEXT PRIMARY KEY REFERENCES meetings(id) ON DELETE CASCADE,
        kept TEXT NOT NULL
      ) STRICT;
    `)
  },
}
