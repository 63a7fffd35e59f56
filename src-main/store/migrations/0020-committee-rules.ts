import type { Migration } from './migration.ts'

/**
 * Committees get rules of their own, memberships, phrases, templates and standing items. Those that were here begin with
 * the usual rules of an udvalg, no members, and the program's phrases and templates.
 */
export const committeeRules: Migration = {
  version: 20,
  up: (database) => {
    database.exec(`
      ALTER TABLE committees ADD COLUMN short_name TEXT;
      ALTER TABLE committees ADD COLUMN body TEXT NOT NULL DEFAULT 'committee';
      ALTER TABLE committees ADD COLUMN term_from TEXT;
      ALTER TABLE committees ADD COLUMN term_to TEXT;
      ALTER TABLE committees ADD COLUMN deadline_count INTEGER NOT NULL DEFAULT 4;
      ALTER TABLE committees ADD COLUMN deadline_unit TEXT NOT NULL DEFAULT 'weekdays';
      ALTER TABLE committees ADD COLUMN saturday_counts INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE committees ADD COLUMN quorum TEXT NOT NULL DEFAULT 'more-than-half';
      ALTER TABLE committees ADD COLUMN numbering_per TEXT NOT NULL DEFAULT 'meeting';
      ALTER TABLE committees ADD COLUMN numbering_start INTEGER NOT NULL DEFAULT 1;
      ALTER TABLE committees ADD COLUMN own_phrases INTEGER NOT NULL DEFAULT 0;

      CREATE TABLE phrases (
        committee_id TEXT NOT NULL REFERENCES committees(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        outcome TEXT NOT NULL,
        for_own_decision INTEGER NOT NULL,
        for_recommendation INTEGER NOT NULL,
        PRIMARY KEY (committee_id, position)
      ) STRICT;

      CREATE TABLE memberships (
        committee_id TEXT NOT NULL REFERENCES committees(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        party TEXT,
        title TEXT,
        role TEXT NOT NULL,
        office TEXT,
        substitute_for TEXT,
        from_date TEXT NOT NULL,
        to_date TEXT,
        PRIMARY KEY (committee_id, position)
      ) STRICT;

      CREATE TABLE templates (
        committee_id TEXT NOT NULL REFERENCES committees(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        label TEXT NOT NULL,
        PRIMARY KEY (committee_id, kind)
      ) STRICT;

      CREATE TABLE template_sections (
        committee_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        position INTEGER NOT NULL,
        key TEXT NOT NULL,
        heading TEXT NOT NULL,
        mandatory INTEGER NOT NULL,
        standing_text TEXT,
        guidance TEXT,
        PRIMARY KEY (committee_id, kind, key),
        FOREIGN KEY (committee_id, kind) REFERENCES templates(committee_id, kind) ON DELETE CASCADE
      ) STRICT;

      CREATE TABLE standing_items (
        committee_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        PRIMARY KEY (committee_id, position),
        FOREIGN KEY (committee_id, kind) REFERENCES templates(committee_id, kind) ON DELETE CASCADE
      ) STRICT;
    `)
  },
}
