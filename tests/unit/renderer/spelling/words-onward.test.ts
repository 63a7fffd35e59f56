import { expect, test } from 'vitest'
import { wordsIn } from '../../../../src-main/domain/spelling/words-in.ts'
import type { Line } from '../../../../src-renderer/screens/spelling/lines.ts'
import { type Standing, wordsOnward } from '../../../../src-renderer/screens/spelling/words-onward.ts'

const line = (itemId: string, place: string, said: string, note: number | null = null): Line => ({
  itemId,
  place,
  block: 0,
  note,
  words: () => wordsIn(said),
})
const lines = [
  line('1', 'title', 'alfa'),
  line('1', 'decision', 'beta gamma delta'),
  line('1', 'decision', 'note', 0),
  line('2', 'title', 'epsilon'),
]
const at = (change: Partial<Standing> = {}): Standing => ({
  itemId: '1',
  place: 'decision',
  block: 0,
  note: null,
  from: 5,
  to: 10,
  ...change,
})
const said = (standing: Standing, step: 1 | -1 = 1) =>
  [...wordsOnward(lines, standing, step)].map(({ word }) => word.asked)

test('feature 55: words come from behind the caret on, round to the beginning, and what is chosen last', () => {
  expect(said(at())).toEqual(['delta', 'note', 'epsilon', 'alfa', 'beta', 'gamma'])
  expect(said(at({ from: 0, to: 0 }))).toEqual(['beta', 'gamma', 'delta', 'note', 'epsilon', 'alfa'])
  expect(said(at({ note: 0, from: 4, to: 4 }))).toEqual(['epsilon', 'alfa', 'beta', 'gamma', 'delta', 'note'])
})

test('feature 55: backwards they come from before the caret, round to the end', () => {
  expect(said(at(), -1)).toEqual(['beta', 'alfa', 'epsilon', 'note', 'delta', 'gamma'])
})

test('feature 55: where the caret is in no line, they come from the beginning of its item', () => {
  expect(said(at({ itemId: '2', place: 'attachment:0:1' }))).toEqual([
    'epsilon',
    'alfa',
    'beta',
    'gamma',
    'delta',
    'note',
  ])
  expect([...wordsOnward([], at(), 1)]).toEqual([])
})
