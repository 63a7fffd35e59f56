import { expect, test } from 'vitest'
import type { AttendanceRow } from '../../../src-main/domain/attendance/statistics.ts'
import { nextOrder, sortRows } from '../../../src-renderer/screens/attendance/sort-rows.ts'

const nothing = { meetings: 4, present: 0, partly: 0, excused: 0, absent: 0, notRecorded: 0, substitutes: 0 }
const row = (name: string, share: number | null): AttendanceRow => ({
  person: { name, party: null },
  ...nothing,
  share,
})
const rows = [row('Bo', 0.5), row('Åse', null), row('Asta', 1)]
const names = (...asked: Parameters<typeof sortRows>) => sortRows(...asked).map(({ person }) => person.name)

test('feature 49: rows are sorted by name in Danish and by share, those without one last', () => {
  expect(names(rows, { by: 'name', falling: false })).toEqual(['Asta', 'Bo', 'Åse'])
  expect(names(rows, { by: 'share', falling: false })).toEqual(['Bo', 'Asta', 'Åse'])
  expect(names(rows, { by: 'share', falling: true })).toEqual(['Asta', 'Bo', 'Åse'])
})

test('feature 49: a head pressed three times gives the order of the seats back', () => {
  const once = nextOrder(null, 'name')
  const twice = nextOrder(once, 'name')
  expect([once, twice].map((order) => order?.falling)).toEqual([false, true])
  expect(names(rows, nextOrder(twice, 'name'))).toEqual(['Bo', 'Åse', 'Asta'])
})
