import type { Migration } from './migration.ts'

/** What surrounds the text: the clock, stages, sent agendas, absences, votes, dissents, guests, links between items. */
export const whatHappened: Migration = {
  version: 30,
  up: (database) => {
    database.exec(`
      ALTER TABLE meetings ADD COLUMN end_time TEXT;
      ALTER TABLE meetings ADD COLUMN started_at TEXT;
      ALTER TABLE meetings ADD COLUMN ended_at TEXT;
      ALTER TABLE meetings ADD COLUMN cancellation TEXT;

      CREATE TABLE meeting_breaks (
        meeting_id TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        from_time TEXT NOT NULL,
        to_time TEXT,
        PRIMARY KEY (meeting_id, position)
      ) STRICT;

      CREATE TABLE stage_steps (
        meeting_id TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        from_stage TEXT NOT NULL,
        to_stage TEXT NOT NULL,
        at TEXT NOT NULL,
        reason TEXT,
        PRIMARY KEY (meeting_id, position)
      ) STRICT;

      CREATE TABLE sent_agendas (
        meeting_id TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        sent_at TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        content TEXT,
        PRIMARY KEY (meeting_id, position)
      ) STRICT;

      CREATE TABLE absences (
        meeting_id TEXT NOT NULL REFERENCES meetings(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        party TEXT,
        from_item_id TEXT REFERENCES items(id) ON DELETE SET NULL,
        to_item_id TEXT REFERENCES items(id) ON DELETE SET NULL,
        left_at TEXT,
        returned_at TEXT,
        PRIMARY KEY (meeting_id, position)
      ) STRICT;

      ALTER TABLE items ADD COLUMN public_title TEXT;
      ALTER TABLE items ADD COLUMN group_heading TEXT;
      ALTER TABLE items ADD COLUMN late_reason TEXT;
      ALTER TABLE items ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;

      CREATE TABLE guests (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        title TEXT,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      CREATE TABLE disqualifications (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        party TEXT,
        upheld INTEGER NOT NULL,
        note TEXT,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      CREATE TABLE item_links (
        item_id TEXT NOT NULL REFERENCES items(id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        transfer TEXT NOT NULL,
        direction TEXT NOT NULL,
        committee TEXT NOT NULL,
        date TEXT,
        item_number INTEGER,
        other_item_id TEXT REFERENCES items(id) ON DELETE SET NULL,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      ALTER TABLE treatments ADD COLUMN stop_name TEXT;
      ALTER TABLE treatments ADD COLUMN stop_party TEXT;

      CREATE TABLE votes (
        item_id TEXT NOT NULL REFERENCES treatments(item_id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        subject TEXT,
        PRIMARY KEY (item_id, position)
      ) STRICT;

      CREATE TABLE ballots (
        item_id TEXT NOT NULL,
        vote INTEGER NOT NULL,
        position INTEGER NOT NULL,
        voted_by TEXT NOT NULL,
        name TEXT,
        party TEXT,
        count INTEGER NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (item_id, vote, position),
        FOREIGN KEY (item_id, vote) REFERENCES votes(item_id, position) ON DELETE CASCADE
      ) STRICT;

      CREATE TABLE dissents (
        item_id TEXT NOT NULL REFERENCES treatments(item_id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        party TEXT,
        text TEXT NOT NULL,
        PRIMARY KEY (item_id, position)
      ) STRICT;
    `)
  },
}
