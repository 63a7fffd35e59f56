import type { Migration } from './migration.ts'

/** An item's note for the one who leads the meeting (intern note), as `{ version, doc }` like every other text. */
export const internalNotes: Migration = {
  version: 70,
  up: (database) => {
    database.exec('ALTER TABLE items ADD COLUMN internal_note TEXT')
  },
}
