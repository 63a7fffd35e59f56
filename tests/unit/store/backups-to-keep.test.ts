import { expect, test } from 'vitest'
import { backupsToKeep } from '../../../src-main/store/backups-to-keep.ts'

const at = (day: number, hour: number) =>
  `referent-202603${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}0000000Z.sqlite`
const newestFirst = (names: string[]) => names.sort().reverse()

test('few backups are all kept', () => {
  const names = newestFirst([at(1, 8), at(1, 9), at(2, 8)])
  expect(backupsToKeep(names)).toEqual(names)
})

test('a busy day keeps its ten newest and does not push out the days before', () => {
  const busy = Array.from({ length: 15 }, (_, hour) => at(9, hour))
  const names = newestFirst([at(1, 8), at(1, 9), at(2, 8), ...busy])
  expect(backupsToKeep(names)).toEqual([...newestFirst(busy).slice(0, 10), at(2, 8), at(1, 9)])
})

test('of many days the twenty latest are kept', () => {
  const names = newestFirst(Array.from({ length: 28 }, (_, day) => at(day + 1, 8)))
  expect(backupsToKeep(names)).toEqual(names.slice(0, 20))
})
