import type { Migration } from './migration.ts'

/**
 * What a meeting's public version blacks out, and what was found in the text of attached files: by content, so that a
 * file is read once. The text itself is not kept. `reader` is the version of what read it.
 */
export const redactions: Migration = {
  version: 80,
  up: (database) => {
    database.exec(`
      CREATE TABLE redactions (
        meeting_id TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (meeting_id, position)
      ) STRICT;

      CREATE TABLE file_checks (
        sha256 TEXT PRIMARY KEY,
        reader INTEGER NOT NULL,
        found TEXT NOT NULL
      ) STRICT;
    `)
  },
}
