import { expect, test } from 'vitest'
import { type Correction, choicesOf, chosenOf } from '../../../../src-renderer/editor/spelling/correction.ts'

const open = (change: Partial<Correction>): Correction => ({
  mistake: { asked: 'udvagl', from: 1, to: 7 },
  text: 'udvagl',
  suggestions: ['udvalg', 'udvalgt'],
  canLearn: true,
  steps: 0,
  hasty: false,
  ...change,
})

test('feature 55: suggestions come before what leaves the text as it is', () => {
  expect(choicesOf(open({})).map((choice) => (choice.kind === 'take' ? choice.word : choice.kind))).toEqual([
    'udvalg',
    'udvalgt',
    'learn',
    'skip',
  ])
  expect(choicesOf(open({ suggestions: [], canLearn: false }))).toEqual([{ kind: 'skip' }])
})

test.each([
  [0, { kind: 'take', word: 'udvalg' }],
  [2, { kind: 'learn' }],
  [4, { kind: 'take', word: 'udvalg' }],
  [-1, { kind: 'skip' }],
  [-6, { kind: 'learn' }],
])('feature 55: %i steps down, round the ends', (steps, choice) => {
  expect(chosenOf(open({ steps }))).toEqual(choice)
})

test('feature 55: nothing is chosen before the suggestions are there', () => {
  expect(chosenOf(open({ suggestions: null, steps: 1 }))).toBeNull()
})
