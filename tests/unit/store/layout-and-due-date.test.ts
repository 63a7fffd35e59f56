import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { migrations } from '../../../src-main/store/migrations/index.ts'
import { migrate } from '../../../src-main/store/migrations/run.ts'

test('0050 gives committees the layout they had, and meetings the rule they had', () => {
  const database = new Database(':memory:')
  migrate(database, Math.max(...migrations.map(({ version }) => version).filter((version) => version < 50)))
  database.exec(`
    INSERT INTO committees (id, name) VALUES ('c', 'Kulturudvalget');
    INSERT INTO meetings (id, committee_id, date, document_kind, status, first_number, revision)
      VALUES ('m', 'c', '2026-03-03', 'agenda', 'draft', 1, 1);
  `)
  expect(migrate(database, 50)).toEqual([50])
  expect(database.prepare('SELECT page_per_item, contents_list FROM committees').get()).toEqual({
    page_per_item: 1,
    contents_list: 1,
  })
  expect(database.prepare('SELECT date, agenda_due FROM meetings').get()).toEqual({
    date: '2026-03-03',
    agenda_due: null,
  })
})
