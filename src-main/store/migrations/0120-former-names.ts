import type { Migration } from './migration.ts'

/** What the people of a committee were called before their names were corrected; meetings that were held keep the name they were held with. */
export const formerNames: Migration = {
  version: 120,
  up: (database) => {
    database.exec(`
      CREATE TABLE former_names (
        committee_id TEXT NOT NULL REFERENCES committees(id) ON DELETE CASCADE,
        former TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (committee_id, former)
      ) STRICT;
    `)
  },
}
