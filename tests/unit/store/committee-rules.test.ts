import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { standardSettings } from '../../../src-main/domain/committee/committee-settings.ts'
import { migrate } from '../../../src-main/store/migrations/run.ts'

/** A store of version 10 with a committee and its meeting, as the first release left it. */
function storeBefore(): Database.Database {
  const database = new Database(':memory:')
  database.pragma('foreign_keys = ON')
  migrate(database, 10)
  database.exec(`
    INSERT INTO committees (id, name, authority) VALUES ('c', 'Kulturudvalget', 'Nordvig Kommune');
    INSERT INTO meetings (id, committee_id, date, document_kind, status, first_number, revision)
      VALUES ('m', 'c', '2026-03-03', 'agenda', 'draft', 1, 1);
    INSERT INTO participants (meeting_id, position, name, role) VALUES ('m', 0, 'Asta Holm', 'member');
  `)
  return database
}

function after(): Database.Database {
  const database = storeBefore()
  expect(migrate(database, 20)).toEqual([20])
  return database
}

test('0020 gives the committees that are there the usual rules of an udvalg, and keeps their meetings', () => {
  const database = after()
  const { deadline, quorum, numbering } = standardSettings('committee')
  expect(database.prepare('SELECT * FROM committees').get()).toEqual({
    id: 'c',
    name: 'Kulturudvalget',
    authority: 'Nordvig Kommune',
    short_name: null,
    body: 'committee',
    term_from: null,
    term_to: null,
    deadline_count: deadline.count,
    deadline_unit: deadline.unit,
    saturday_counts: Number(deadline.saturdayCounts),
    quorum,
    numbering_per: numbering.per,
    numbering_start: numbering.start,
    own_phrases: 0,
  })
  expect(database.prepare('SELECT name FROM participants').pluck().all()).toEqual(['Asta Holm'])
})

test('0020 guesses no members and makes no templates', () => {
  const database = after()
  for (const table of ['memberships', 'templates', 'template_sections', 'standing_items', 'phrases'])
    expect([table, database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]).toEqual([table, 0])
})

test('0020 ties members to a committee, sections and standing items to a template', () => {
  const database = after()
  const member = database.prepare(
    "INSERT INTO memberships (committee_id, position, name, role, from_date) VALUES (?, 0, 'Asta Holm', 'member', '2026-01-01')",
  )
  expect(() => member.run('x')).toThrow(/FOREIGN KEY/)
  member.run('c')
  const section = database.prepare(
    "INSERT INTO template_sections (committee_id, kind, position, key, heading, mandatory) VALUES ('c', ?, 0, 'summary', 'Sammendrag', 1)",
  )
  const standing = database.prepare(
    "INSERT INTO standing_items (committee_id, position, kind, title, place) VALUES ('c', 0, ?, 'Sager', 'first')",
  )
  database.exec("INSERT INTO templates (committee_id, kind, position, label) VALUES ('c', 'case', 0, 'Sag')")
  expect(() => section.run('theme')).toThrow(/FOREIGN KEY/)
  expect(() => standing.run('theme')).toThrow(/FOREIGN KEY/)
  section.run('case')
  standing.run('case')
  database.exec("DELETE FROM templates WHERE committee_id = 'c'")
  expect(database.prepare('SELECT count(*) FROM template_sections').pluck().get()).toBe(0)
  expect(database.prepare('SELECT count(*) FROM standing_items').pluck().get()).toBe(0)
})
