import { expect, test } from 'vitest'
import { likeMeetings } from '../../../../src-main/domain/meetings/like-meetings.ts'

const on = (date: string, ...cases: string[]) => ({ moment: { date, time: '16:30' }, cases })
const april = on('2026-04-07', 'fast', 'bogen', 'havnen', 'salen')
const may = on('2026-05-05', 'fast', 'skolen', 'broen')

test.each([
  ['the same day, whatever is on the agenda', on('2026-04-07', 'noget', 'andet'), [april]],
  ['much the same cases on another day', on('2026-04-14', 'bogen', 'havnen', 'salen'), [april]],
  ['a fixed case and one more', on('2026-04-14', 'fast', 'salen'), []],
  ['two cases of three, and one of its own', on('2026-04-14', 'bogen', 'havnen', 'teatret'), []],
  ['the same two cases', on('2026-06-02', 'skolen', 'broen'), [may]],
  ['no case numbers', on('2026-04-14'), []],
])('another meeting is much like one with %s', (_, asked, like) => {
  expect(likeMeetings([april, may], asked)).toEqual(like)
})
