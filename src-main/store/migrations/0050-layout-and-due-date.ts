import type { Migration } from './migration.ts'

/** A committee's layout of documents, a day of a meeting's own for its agenda, and the way from an item to links that point at it. */
export const layoutAndDueDate: Migration = {
  version: 50,
  up: (database) => {
    database.exec(`
      ALTER TABLE committees ADD COLUMN page_per_item INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE committees ADD COLUMN contents_list INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE meetings ADD COLUMN agenda_due TEXT;
      CREATE INDEX item_links_to ON item_links (other_item_id);
    `)
  },
}
