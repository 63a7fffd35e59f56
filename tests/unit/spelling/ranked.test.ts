import { expect, test } from 'vitest'
import { affixRules } from '../../../src-main/spelling/affix-rules.ts'
import { nearWords, nearWordsButLinks } from '../../../src-main/spelling/near-words.ts'
import { ranked } from '../../../src-main/spelling/ranked.ts'

const trade = new Set(['tilskud', 'møde'])

test('feature 55: words of the trade are suggested first, each once, and never the word itself', () => {
  const found = ['tilsod', 'tilsud', 'tilbud', 'tilskud', 'tilbud', 'tilsudl', 'tilsut', 'tilsuk']
  expect(ranked({ word: 'tilsud', found, trade })).toEqual([
    'tilskud',
    'tilsod',
    'tilbud',
    'tilsudl',
    'tilsut',
  ])
})

test.each([
  ['mødde', ['møde']],
  ['Mødde', ['Møde']],
  ['MØDDE', ['MØDE']],
])('feature 55: %s is answered as it is written', (word, suggestions) => {
  expect(ranked({ word, found: ['møde'], trade })).toEqual(suggestions)
})

test('feature 55: one slip is a turn, a letter too many, another letter, or one too few', () => {
  const near = nearWords('mdøe')
  for (const meant of ['møde', 'døe', 'mdøv', 'mdøje']) expect(near).toContain(meant)
  expect(near).not.toContain('mdøe')
  expect(new Set(near).size).toBe(near.length)
})

test('feature 55: a linking letter is no slip, so a compound with another one is not marked', () => {
  expect(nearWords('lånoptagelse')).toContain('låneoptagelse')
  expect(nearWordsButLinks('lånoptagelse')).not.toContain('låneoptagelse')
  expect(nearWordsButLinks('låneoptagelse')).not.toContain('lånoptagelse')
  expect(nearWordsButLinks('tidspunket')).toContain('tidspunktet')
})

test('feature 55: the plain rules know no compounds, and neither rules know accents that take each other’s place', () => {
  const original =
    'SET UTF-8\nCOMPOUNDMIN 2\nCOMPOUNDWORDMAX 10\nCHECKCOMPOUNDREP\nMAP 1\nMAP aá\nCOMPOUNDBEGIN 32\nONLYINCOMPOUND 36\n'
  expect(affixRules(original)).toEqual({
    compounds:
      'SET UTF-8\nCOMPOUNDMIN 3\nCOMPOUNDWORDMAX 4\nCHECKCOMPOUNDREP\nCOMPOUNDBEGIN 32\nONLYINCOMPOUND 36\n',
    plain: 'SET UTF-8\nCOMPOUNDMIN 2\nCOMPOUNDWORDMAX 10\nONLYINCOMPOUND 36\n',
  })
})
