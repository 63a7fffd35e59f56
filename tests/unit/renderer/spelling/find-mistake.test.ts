import { expect, test } from 'vitest'
import { wordsIn } from '../../../../src-main/domain/spelling/words-in.ts'
import { findMistake } from '../../../../src-renderer/screens/spelling/find-mistake.ts'
import type { PlacedWord } from '../../../../src-renderer/screens/spelling/words-onward.ts'

/** A book that takes words with a z for wrong; it answers as long as there is somebody to ask. */
function aBook({ silent = false }: { readonly silent?: boolean } = {}) {
  const known = new Set<string>()
  const calls: number[] = []
  return {
    calls,
    isWrong: (word: string) => (known.has(word) ? word.includes('z') : null),
    lookUp: async (words: readonly string[]) => {
      if (words.length > 0) calls.push(words.length)
      if (!silent) for (const word of words) known.add(word)
    },
  }
}

function placed(said: string): PlacedWord[] {
  const words = wordsIn(said)
  return words.map((word) => ({
    line: { itemId: '1', place: 'title', block: 0, note: null, words: () => words },
    word,
  }))
}

/** Five hundred different words that are right. */
const letters = 'abcdefghijklmnopqrstuvwxy'
const many = [...letters]
  .flatMap((one) => [...letters.slice(0, 20)].map((other) => `ord${one}${other}`))
  .join(' ')

test('feature 55: the first mistake is found, and words are asked for 200 at a time, each once', async () => {
  const book = aBook()
  expect(await findMistake(placed(`${many} ${many} fejlz ord fejlzz`), book)).toMatchObject({
    word: { asked: 'fejlz' },
  })
  expect(book.calls).toEqual([200, 200, 103])
  expect(await findMistake(placed(`ord fejlzz ${many} fejlz`), book)).toMatchObject({
    word: { asked: 'fejlzz' },
  })
  expect(book.calls).toEqual([200, 200, 103])
})

test('feature 55: a word that is not known is asked for before a mistake behind it is told of', async () => {
  const book = aBook()
  await book.lookUp(['senz'])
  expect(await findMistake(placed('tidligz senz'), book)).toMatchObject({ word: { asked: 'tidligz' } })
})

test('feature 55: none is said only where every word is known to be right', async () => {
  expect(await findMistake(placed(many), aBook())).toBe('none')
  expect(await findMistake([], aBook())).toBe('none')
  expect(await findMistake(placed('ord'), aBook({ silent: true }))).toBe('no-answer')
  expect(await findMistake(placed('ord fejlz'), aBook(), () => true)).toBe('left')
})
