import { expect, test } from 'vitest'
import type { WindowNews } from '../../../src-renderer/link/news.ts'
import { linesLeft } from '../../../src-renderer/screens/meetings/lines-left.ts'
import type { ImportLine } from '../../../src-renderer/screens/meetings/use-import.ts'

function line(id: string, meetingId: string, at: number): ImportLine {
  const facts = { committee: 'Kulturudvalget', date: '2026-03-03', items: 1, findings: [], notUnderstood: [] }
  const report = { file: `${id}.json`, meetingId, at, ...facts }
  return { id, file: new File([], `${id}.json`), state: { kind: 'made', report } }
}

const lines = [line('first', 'bogen', 100), line('other', 'salen', 200), line('again', 'bogen', 300)]

function left(news: Partial<WindowNews>): string[] {
  const nothing: WindowNews = { at: 9, meetings: [], heads: true, restored: false, undone: [], missed: false }
  return linesLeft(lines, { ...nothing, ...news }).map(({ id }) => id)
}

const both = [
  { id: 'bogen', revision: 7 },
  { id: 'salen', revision: 4 },
]
const importUndone = (at: number) => [{ name: 'documents.import', at }]

test.each([
  ['the later of two imports was undone', { meetings: both, undone: importUndone(300) }, ['first', 'other']],
  ['an import that touched others too', { meetings: both, undone: importUndone(200) }, ['first', 'again']],
  [
    'an import from before the report',
    { meetings: both, undone: importUndone(50) },
    ['first', 'other', 'again'],
  ],
  [
    'another step was undone',
    { meetings: both, undone: [{ name: 'item.move', at: 200 }] },
    ['first', 'other', 'again'],
  ],
  ['a meeting is gone', { meetings: [{ id: 'bogen', revision: null }] }, ['other']],
  ['another store stands here', { restored: true }, []],
])('what the report of an import still tells of: %s', (_, news, ids) => {
  expect(left(news)).toEqual(ids)
})
