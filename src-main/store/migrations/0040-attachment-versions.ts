import type { Migration } from './migration.ts'

/**
 * Attachments get an identity that outlives reordering and renaming, and keep the files that were replaced. The size of
 * a stored file is written down, so that one cut short is found by a look at it; files from before have none.
 */
export const attachmentVersions: Migration = {
  version: 40,
  up: (database) => {
    database.exec(`
      ALTER TABLE attachments ADD COLUMN id TEXT NOT NULL DEFAULT '';
      UPDATE attachments SET id = lower(hex(randomblob(16)));
      CREATE UNIQUE INDEX attachments_by_id ON attachments (id);

      CREATE TABLE attachment_versions (
        attachment_id TEXT NOT NULL,
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        version INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        file_name TEXT NOT NULL,
        replaced_at TEXT NOT NULL,
        PRIMARY KEY (attachment_id, version)
      ) STRICT;
      CREATE INDEX attachment_versions_by_item ON attachment_versions (item_id);

      CREATE TABLE stored_files (
        sha256 TEXT PRIMARY KEY,
        size INTEGER NOT NULL
      ) STRICT;
    `)
  },
}
