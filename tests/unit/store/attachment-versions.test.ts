import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../src-main/store/migrations/index.ts'
import { migrate } from '../../../src-main/store/migrations/run.ts'

const before = Math.max(...migrations.map(({ version }) => version).filter((version) => version < 40))

/** A store of the version before, with an item and two attachments. */
function storeBefore(): Database.Database {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, before)
  database.exec(`
    INSERT INTO committees (id, name) VALUES ('c', 'Kulturudvalget');
    INSERT INTO meetings (id, committee_id, date, document_kind, status, first_number, revision)
      VALUES ('m', 'c', '2026-03-03', 'agenda', 'draft', 1, 1);
    INSERT INTO items (id, meeting_id, position, kind, title, planned_access)
      VALUES ('i', 'm', 0, 'case', 'Nyt bibliotek', 'open');
    INSERT INTO attachments (item_id, entry, position, title, access)
      VALUES ('i', 0, 0, 'Kort', 'public'), ('i', 0, 1, 'Budget', 'internal');
  `)
  return database
}

test('0040 gives every attachment that was there an identity of its own, and keeps it as it was', () => {
  const database = storeBefore()
  expect(migrate(database, 40)).toEqual([40])
  const rows = database.prepare('SELECT title, access FROM attachments ORDER BY position').all()
  expect(rows).toEqual([
    { title: 'Kort', access: 'public' },
    { title: 'Budget', access: 'internal' },
  ])
  const ids = database.prepare('SELECT id FROM attachments').pluck().all() as string[]
  expect(new Set(ids).size).toBe(2)
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true)
  expect(() => database.exec('UPDATE attachments SET id = (SELECT min(id) FROM attachments)')).toThrow(
    /UNIQUE/,
  )
})

test('0040 ties the earlier files to their item', () => {
  const database = storeBefore()
  migrate(database, 40)
  const insert = database.prepare(
    "INSERT INTO attachment_versions VALUES ('a', ?, 1, 'hash', 'kort.pdf', '2026-03-01T09:00:00Z')",
  )
  expect(() => insert.run('another')).toThrow(/FOREIGN KEY/)
  insert.run('i')
  database.exec("DELETE FROM items WHERE id = 'i'")
  expect(database.prepare('SELECT count(*) FROM attachment_versions').pluck().get()).toBe(0)
})
