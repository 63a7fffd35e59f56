import type { Migration } from './migration.ts'

/**
 * The versions of texts and the log of what was done. Neither is a part of a meeting's content: they are outside the undo log,
 * never printed, and read only when asked for. They name items and meetings without a foreign key, so that they outlive a
 * deletion that is then undone. `text_heads` says of a text how it was saved last.
 */
export const textVersions: Migration = {
  version: 100,
  up: (database) => {
    database.exec(`
      CREATE TABLE text_versions (
        id INTEGER PRIMARY KEY,
        meeting_id TEXT NOT NULL,
        item_id TEXT NOT NULL,
        part TEXT NOT NULL,
        heading TEXT,
        body TEXT NOT NULL,
        saved_at TEXT,
        replaced_at TEXT NOT NULL,
        marks TEXT NOT NULL,
        settled INTEGER NOT NULL DEFAULT 1
      ) STRICT;
      CREATE INDEX text_versions_of_text ON text_versions (item_id, part);
      CREATE INDEX text_versions_to_settle ON text_versions (meeting_id) WHERE settled = 0;

      CREATE TABLE text_heads (
        item_id TEXT NOT NULL,
        part TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        hand TEXT NOT NULL,
        kept_at TEXT,
        revision INTEGER NOT NULL,
        PRIMARY KEY (item_id, part)
      ) STRICT;

      CREATE TABLE meeting_events (
        id INTEGER PRIMARY KEY,
        meeting_id TEXT NOT NULL,
        first_at TEXT NOT NULL,
        last_at TEXT NOT NULL,
        operation TEXT NOT NULL,
        item_id TEXT,
        title TEXT,
        detail TEXT
      ) STRICT;
      CREATE INDEX meeting_events_of_meeting ON meeting_events (meeting_id, id);
    `)
  },
}
