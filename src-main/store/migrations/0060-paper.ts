import type { Migration } from './migration.ts'

/** A committee's layout of documents as one JSON text, beginning with the two choices it had; fields not in it are the standard's. */
export const paper: Migration = {
  version: 60,
  up: (database) => {
    database.exec(`
      ALTER TABLE committees ADD COLUMN layout TEXT NOT NULL DEFAULT '{}';
      UPDATE committees SET layout = json_object(
        'pagePerItem', json(iif(page_per_item = 1, 'true', 'false')),
        'contentsList', json(iif(contents_list = 1, 'true', 'false'))
      );
      ALTER TABLE committees DROP COLUMN page_per_item;
      ALTER TABLE committees DROP COLUMN contents_list;
    `)
  },
}
