import { expect, test } from 'vitest'
import { corrected, lineWords } from '../../../../src-renderer/editor/spelling/line-words.ts'

test('of a title every word is looked up but the names in it; its first word is', () => {
  const words = (line: string) => lineWords(line).map(({ asked }) => asked)
  expect(words('Salg af Gåsebækvej 12 til Nordvig Byg')).toEqual(['Salg', 'af', 'til'])
  expect(words('Ørbæk skole')).toEqual(['Ørbæk', 'skole'])
})

test('a word is corrected where it stands, not where it stands first', () => {
  const line = 'Bro ved bro'
  const last = lineWords(line).at(-1)
  expect(last && corrected(line, last, 'å')).toBe('Bro ved å')
})
