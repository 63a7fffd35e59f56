import type { Migration } from './migration.ts'

/** The words a committee has of its own, which its spelling never marks. */
export const committeeWords: Migration = {
  version: 110,
  up: (database) => {
    database.exec(`
      CREATE TABLE committee_words (
        committee_id TEXT NOT NULL REFERENCES committees(id) ON DELETE CASCADE,
        word TEXT NOT NULL,
        PRIMARY KEY (committee_id, word)
      ) STRICT;
    `)
  },
}
