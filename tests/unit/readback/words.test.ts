import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findIn, wantedOf } from '../../../src-main/readback/words/find.ts'
import { fold } from '../../../src-main/readback/words/fold.ts'
import { soughtOf } from '../../../src-main/readback/words/sought.ts'

const secret =
  'Udvalget har den 3. februar fået et tilbud fra ejeren af nabogrunden på otte millioner kroner, som gælder til nytår.'

function found(secrets: readonly string[], ...pieces: readonly string[]): string[] {
  return findIn([{ place: 'side 1', pieces }], wantedOf(soughtOf(secrets))).map(({ sought }) => sought.text)
}

describe('a text is found', () => {
  test.each([
    ['as it stands', secret],
    ['in capitals', secret.toUpperCase()],
    ['wrapped and hyphenated', secret.replace('nabogrunden', 'nabo-\n   grunden').replaceAll(' ', '\n')],
    ['with soft hyphens and hard blanks', secret.replaceAll(' ', '\u00a0').replaceAll('n', 'n\u00ad')],
    ['without its blanks', secret.replaceAll(' ', '')],
    ['with ligatures and letters taken apart', `Tilbuddet o\uFB03cielt ${secret.normalize('NFD')}`],
    ['as an address spells it', secret.replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe')],
  ])('%s', (_, text) => {
    expect(found([secret], `Før ${text} efter`)).not.toEqual([])
  })

  test('where any stretch of 27 letters of it stands, wherever it is cut', () => {
    const letters = fold(secret)
    const holds = (from: number) => found([secret], `xx${letters.slice(from, from + 27)}xx`).length > 0
    fc.assert(fc.property(fc.integer({ min: 0, max: letters.length - 27 }), holds), { seed: 6 })
  })

  test.each([
    ['a CPR number', 'Borgeren 010190-1234 har klaget over sagens behandling.', '0101901234'],
    ['a case number', 'Se også sag 82.01.00-Ø54-3-25 om det samme.', '82.01.00-Ø54-3-25'],
    ['an amount', 'Køberen har budt op til 12.500.000 kr. for grunden.', '12 500 000'],
    [
      'a short sentence of a longer text',
      'Udvalget drøftede sagen længe. Ejeren siger ja! Sagen hviler.',
      'ejeren siger ja',
    ],
  ])('%s in it is sought on its own', (_, text, alone) => {
    expect(found([text], `Her står ${alone} i det åbne.`)).toEqual([text])
  })
})

describe('a text is not found', () => {
  test.each([
    ['in parts too small to say anything', 'Udvalget har fået et tilbud.'],
    ['where its words stand in another order', secret.split(' ').reverse().join(' ')],
  ])('%s', (_, text) => {
    expect(found([secret], text)).toEqual([])
  })

  test('where it would begin in one piece and end in the next', () => {
    expect(found(['Tilbud'], 'til', 'bud')).toEqual([])
  })

  test('where it is shorter than four letters', () => {
    expect(found(['Ja.', 'A'], 'Ja. A')).toEqual([])
  })
})

test('the first place and the number of times are told', () => {
  const passages = ['side 2', 'side 4'].map((place) => ({ place, pieces: ['tilbud, Tilbud'] }))
  expect(findIn(passages, wantedOf(soughtOf(['Tilbud'])))).toMatchObject([{ place: 'side 2', times: 4 }])
})

test('everything that stands in a text is found in it, and nothing else', () => {
  const words = fc.array(fc.stringMatching(/^[a-zæøå]{4,9}$/), { minLength: 1, maxLength: 30 })
  const exactly = (given: readonly string[], sought: readonly string[]) => {
    const text = given.map(fold).join('')
    const there = [...new Set(sought.filter((word) => text.includes(fold(word))).map(fold))].sort()
    expect([...new Set(found(sought, given.join(' ')).map(fold))].sort()).toEqual(there)
  }
  fc.assert(fc.property(words, words, exactly), { seed: 34, numRuns: 300 })
})
