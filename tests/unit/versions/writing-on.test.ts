import { expect, test } from 'vitest'
import { overwrites, versionStep, writesOn } from '../../../src-main/domain/versions/writing-on.ts'

const last = { hand: 'item.saveSection', keptAt: 1000, revision: 7 }
const saving = { hand: 'item.saveSection', base: 7, at: 2000 }
const texts = { from: 'Et udkast', to: 'Et udkast til' }

test('feature 48: writing on within five minutes keeps no version, and after them one', () => {
  expect(writesOn(saving, last, texts)).toBe(true)
  expect(writesOn({ ...saving, at: 1000 + versionStep }, last, texts)).toBe(false)
})

test('feature 48: the first save of all, another hand, and a hand that knew no base keep what they replace', () => {
  expect(writesOn(saving, null, texts)).toBe(false)
  expect(writesOn({ ...saving, hand: 'versions.restore' }, last, texts)).toBe(false)
  expect(writesOn({ ...saving, base: null }, last, texts)).toBe(false)
  expect(writesOn({ hand: 'undo', base: null, at: 2000 }, { ...last, hand: 'undo' }, texts)).toBe(true)
})

test('feature 48: a long text of which most is taken away is kept', () => {
  const from = 'x'.repeat(1000)
  expect(writesOn(saving, last, { from, to: 'x'.repeat(499) })).toBe(false)
  expect(writesOn(saving, last, { from, to: 'x'.repeat(501) })).toBe(true)
})

test('feature 53: a save overwrites where the text was saved after the revision it was written on', () => {
  expect(overwrites({ ...saving, base: 6 }, last)).toBe(true)
  expect(overwrites(saving, last)).toBe(false)
  expect(overwrites({ ...saving, base: null }, last)).toBe(false)
  expect(overwrites(saving, null)).toBe(false)
})
