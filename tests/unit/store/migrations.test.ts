import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { latestVersion, migrations } from '../../../src-main/store/migrations/index.ts'
import { migrate, storeVersion } from '../../../src-main/store/migrations/run.ts'

/** A store at a version, made by the real runner. */
function storeAt(version: number): Database.Database {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, version)
  return database
}

describe('0010 foundation', () => {
  test('makes the tables out of nothing, and rows can lie in them', () => {
    const database = storeAt(0)
    expect(migrate(database, 10)).toEqual([10])
    database.exec(`
      INSERT INTO committees (id, name) VALUES ('c', 'Kulturudvalget');
      INSERT INTO meetings (id, committee_id, date, document_kind, status, first_number, revision)
        VALUES ('m', 'c', '2026-03-03', 'agenda', 'draft', 1, 1);
      INSERT INTO items (id, meeting_id, position, kind, title, planned_access)
        VALUES ('i', 'm', 0, 'case', 'Nyt bibliotek', 'open');
      INSERT INTO treatments (item_id, actual_access) VALUES ('i', 'closed');
    `)
    const planned = database.prepare('SELECT planned_access FROM items').pluck().get()
    const actual = database.prepare('SELECT actual_access FROM treatments').pluck().get()
    expect([planned, actual]).toEqual(['open', 'closed'])
  })

  test('keeps a committee that has meetings, and two of one name apart', () => {
    const database = storeAt(10)
    database.exec("INSERT INTO committees (id, name) VALUES ('c', 'Kulturudvalget')")
    database.exec(`INSERT INTO meetings (id, committee_id, date, document_kind, status, first_number, revision)
      VALUES ('m', 'c', '2026-03-03', 'agenda', 'draft', 1, 1)`)
    expect(() => database.exec("DELETE FROM committees WHERE id = 'c'")).toThrow(/FOREIGN KEY/)
    expect(() => database.exec("INSERT INTO committees (id, name) VALUES ('d', 'kulturudvalget')")).toThrow(
      /UNIQUE/,
    )
  })
})

describe('the runner', () => {
  test('runs what is due and nothing twice', () => {
    const database = storeAt(latestVersion)
    expect(storeVersion(database)).toBe(latestVersion)
    expect(migrate(database)).toEqual([])
  })

  test('undoes a migration that fails halfway', () => {
    const database = storeAt(0)
    database.exec('CREATE TABLE versions (id TEXT) STRICT')
    expect(() => migrate(database)).toThrow(/versions already exists/)
    expect(storeVersion(database)).toBe(0)
    expect(
      database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'committees'").pluck().get(),
    ).toBe(0)
  })
})

test('no migration was skipped: every file is in the list, in order, and ran', () => {
  const folder = join(import.meta.dirname, '../../../src-main/store/migrations')
  const files = readdirSync(folder)
    .filter((name) => /^\d{4}-/.test(name))
    .sort()
  expect(migrations.map(({ version }) => version)).toEqual(files.map((name) => Number(name.slice(0, 4))))
  expect(migrate(storeAt(0))).toEqual(migrations.map(({ version }) => version))
})
