import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../src-main/store/migrations/index.ts'
import { migrate } from '../../../src-main/store/migrations/run.ts'

const before = Math.max(...migrations.map(({ version }) => version).filter((version) => version < 30))

/** A store of the version before, with a meeting, an item and a decision. */
function storeBefore(): Database.Database {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, before)
  database.exec(`
    INSERT INTO committees (id, name) VALUES ('c', 'Kulturudvalget');
    INSERT INTO meetings (id, committee_id, date, document_kind, status, first_number, revision)
      VALUES ('m', 'c', '2026-03-03', 'minutes', 'held', 1, 4);
    INSERT INTO items (id, meeting_id, position, kind, title, planned_access)
      VALUES ('i', 'm', 0, 'case', 'Nyt bibliotek', 'open');
    INSERT INTO treatments (item_id, decision_body, outcome) VALUES ('i', '{}', 'approved');
  `)
  return database
}

test('0030 keeps what was there, with nothing said about what is new', () => {
  const database = storeBefore()
  expect(migrate(database, 30)).toEqual([30])
  expect(database.prepare('SELECT revision, started_at, cancellation FROM meetings').get()).toEqual({
    revision: 4,
    started_at: null,
    cancellation: null,
  })
  expect(database.prepare('SELECT title, group_heading, late_reason, withdrawn FROM items').get()).toEqual({
    title: 'Nyt bibliotek',
    group_heading: null,
    late_reason: null,
    withdrawn: 0,
  })
  expect(database.prepare('SELECT outcome, stop_name FROM treatments').get()).toEqual({
    outcome: 'approved',
    stop_name: null,
  })
})

test('0030 ties votes to their treatment and ballots to their vote', () => {
  const database = storeBefore()
  migrate(database, 30)
  const ballot = database.prepare(
    "INSERT INTO ballots (item_id, vote, position, voted_by, name, count, value) VALUES ('i', ?, 0, 'member', 'Asta Holm', 1, 'for')",
  )
  database.exec("INSERT INTO votes (item_id, position) VALUES ('i', 0)")
  ballot.run(0)
  expect(() => ballot.run(1)).toThrow(/FOREIGN KEY/)
  database.exec("DELETE FROM items WHERE id = 'i'")
  expect(database.prepare('SELECT count(*) FROM ballots').pluck().get()).toBe(0)
})
