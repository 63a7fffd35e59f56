import { expect, test } from 'vitest'
import { sizeWords } from '../../../src-renderer/screens/backups/size-words.ts'

test.each([
  [0, '0 kB'],
  [120, '1 kB'],
  [12_400, '12 kB'],
  [999_400, '999 kB'],
  [1_240_000, '1,2 MB'],
  [340_400_000, '340 MB'],
  [2_500_000_000, '2,5 GB'],
])('feature 56: %i bytes are told in Danish as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})
