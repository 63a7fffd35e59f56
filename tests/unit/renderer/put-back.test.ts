import { expect, test } from 'vitest'
import { putBack } from '../../../src-renderer/state/put-back.ts'

test('a removed value comes back at its place among those that are there now', () => {
  expect(putBack(['a', 'c', 'new'], 'b', 1)).toEqual(['a', 'b', 'c', 'new'])
})

test('where the list has become shorter than its place, it comes last', () => {
  expect(putBack(['a'], 'd', 3)).toEqual(['a', 'd'])
})

test('what has come back already is not there twice', () => {
  expect(putBack(['b', 'a'], 'b', 1, (other) => other === 'b')).toEqual(['b', 'a'])
})
