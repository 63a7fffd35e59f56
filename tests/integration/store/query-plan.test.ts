import type { Compilable } from 'kysely'
import { expect, test } from 'vitest'
import { sql } from '../../../src-main/store/query.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { openedStore } from './support.ts'

const ofItem = (table: 'sections' | 'entries' | 'attachments' | 'history_entries' | 'previous_treatments') =>
  sql.selectFrom(table).selectAll().where('item_id', '=', 'i')

test.each<[string, Compilable]>([
  [
    'the items of a meeting',
    sql.selectFrom('items').selectAll().where('meeting_id', '=', 'm').orderBy('position'),
  ],
  [
    'the meetings of a committee',
    sql.selectFrom('meetings').selectAll().where('committee_id', '=', 'c').orderBy('date'),
  ],
  ['the participants of a meeting', sql.selectFrom('participants').selectAll().where('meeting_id', '=', 'm')],
  ['the sections of an item', ofItem('sections')],
  ['the entries of an item', ofItem('entries')],
  ['the attachments of an item', ofItem('attachments')],
  ['the history of an item', ofItem('history_entries')],
  ['the previous treatments of an item', ofItem('previous_treatments')],
])('%s are found through an index', (_name, query) => {
  const { database } = openedStore(temporaryDataFolder()).read
  const compiled = query.compile()
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${compiled.sql}`).all(...compiled.parameters)
  expect(plan).toEqual([expect.objectContaining({ detail: expect.stringMatching(/^SEARCH .* USING INDEX/) })])
})
