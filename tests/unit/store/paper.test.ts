import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { standardLayout } from '../../../src-main/domain/committee/layout.ts'
import { settingsOf } from '../../../src-main/store/committee-settings.ts'
import { migrations } from '../../../src-main/store/migrations/index.ts'
import { migrate } from '../../../src-main/store/migrations/run.ts'

function storeWith(change: string) {
  const database = new Database(':memory:')
  migrate(database, Math.max(...migrations.map(({ version }) => version).filter((version) => version < 60)))
  database.exec(
    `INSERT INTO committees (id, name, page_per_item, contents_list) VALUES ('c', 'Kulturudvalget', 0, 1)`,
  )
  migrate(database)
  database.exec(change)
  return settingsOf({ database }, 'c')?.layout
}

test('0060 keeps the two choices a committee had, the rest is the standard', () => {
  expect(storeWith('')).toEqual({ ...standardLayout, pagePerItem: false, contentsList: true })
})

test.each(['not json', '{"font":"comic"}', '[]'])(
  'a layout that cannot be read is the standard one: %s',
  (column) => {
    expect(storeWith(`UPDATE committees SET layout = '${column}'`)).toEqual(standardLayout)
  },
)
