import type { Migration } from './migration.ts'

/** The id a meeting that was read in has in the program it came from, by which it is known when it is sent back and forth (decision 0026). */
export const origin: Migration = {
  version: 140,
  up: (database) => {
    database.exec(`
      ALTER TABLE meetings ADD COLUMN origin TEXT;
      CREATE INDEX meetings_by_origin ON meetings (origin) WHERE origin IS NOT NULL;
    `)
  },
}
