import type { Migration } from './migration.ts'

/**
 * The search index. `search_words` holds the folded words of every item on an agenda, and no text; what narrows a search lies
 * in it as words of their own. An item's row in it grows with the meeting's day, so that the newest are found first.
 * What has changed since it was indexed is stale, as is all that was there before.
 */
export const search: Migration = {
  version: 90,
  up: (database) => {
    database.exec(`
      CREATE TABLE search_places (
        place INTEGER PRIMARY KEY,
        item_id TEXT NOT NULL UNIQUE
      ) STRICT;

      CREATE TABLE search_stale (item_id TEXT PRIMARY KEY) STRICT;
      INSERT INTO search_stale SELECT id FROM items WHERE removed_at IS NULL;

      CREATE VIRTUAL TABLE search_words USING fts5 (
        words, narrows, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 0'
      );
    `)
  },
}
