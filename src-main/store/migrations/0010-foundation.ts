import type { Migration } from './migration.ts'

/** The first shape: meetings with what was planned (items) and what happened (treatments) apart. */
export const foundation: Migration = {
  version: 10,
  up: (database) => {
    database.exec(`
      CREATE TABLE committees (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        authority TEXT
      ) STRICT;

      CREATE TABLE meetings (
        id TEXT PRIMARY KEY,
        committee_id TEXT NOT NULL REFERENCES committees(id),
        date TEXT NOT NULL,
        time TEXT,
        place TEXT,
        document_kind TEXT NOT NULL,
        status TEXT NOT NULL,
        source_url TEXT,
        first_number INTEGER NOT NULL,
        revision INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX meetings_of_committee ON meetings (committee_id, date);

      CREATE TABLE participants (
        meeting_id TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        party TEXT,
        title TEXT,
        role TEXT NOT NULL,
        attendance TEXT,
        substitute_for TEXT,
        PRIMARY KEY (meeting_id, position)
      ) STRICT;

      CREATE TABLE items (
        id TEXT PRIMARY KEY,
        meeting_id TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        case_number TEXT,
        planned_access TEXT NOT NULL,
        deciding_body TEXT,
        recommendation_lead TEXT,
        recommendation_proposer TEXT,
        attachment_note TEXT,
        removed_at TEXT
      ) STRICT;
      CREATE INDEX items_of_meeting ON items (meeting_id, position);

      CREATE TABLE sections (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        key TEXT NOT NULL,
        heading TEXT NOT NULL,
        body TEXT,
        PRIMARY KEY (item_id, key)
      ) STRICT;

      CREATE TABLE entries (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (item_id, number)
      ) STRICT;

      CREATE TABLE recommendation_points (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      CREATE TABLE previous_treatments (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        committee TEXT,
        date TEXT,
        item_number INTEGER,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      CREATE TABLE history_entries (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        date TEXT,
        committee TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      CREATE TABLE attachments (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        entry INTEGER NOT NULL,
        position INTEGER NOT NULL,
        title TEXT,
        recommended INTEGER,
        access TEXT NOT NULL,
        note TEXT,
        sha256 TEXT,
        file_name TEXT,
        PRIMARY KEY (item_id, entry, position)
      ) STRICT;

      CREATE TABLE treatments (
        item_id TEXT PRIMARY KEY REFERENCES items(id) ON DELETE CASCADE,
        actual_access TEXT,
        decision_body TEXT,
        outcome TEXT
      ) STRICT;

      CREATE TABLE point_decisions (
        item_id TEXT NOT NULL REFERENCES treatments(item_id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        recommendation INTEGER NOT NULL,
        outcome TEXT,
        body TEXT NOT NULL,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      CREATE TABLE versions (
        id TEXT PRIMARY KEY,
        meeting_id TEXT NOT NULL REFERENCES meetings(id),
        revision INTEGER NOT NULL,
        replaced_at TEXT NOT NULL,
        reason TEXT NOT NULL,
        content TEXT NOT NULL
      ) STRICT;
      CREATE INDEX versions_of_meeting ON versions (meeting_id, replaced_at);
    `)
  },
}
