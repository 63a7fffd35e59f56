import { describe, expect, test } from 'vitest'
import { type KeyedRow, keptKeys } from '../../../src-renderer/widgets/row-keys.ts'

/** Rows whose keys are their places. */
function rows(...values: string[]): KeyedRow<string>[] {
  return values.map((value, at) => ({ key: String(at), value }))
}

describe('keptKeys', () => {
  test('a row keeps its key where one before it is removed, added or moved', () => {
    expect(keptKeys(rows('a', 'b', 'c'), ['b', 'c'])).toEqual(['1', '2'])
    expect(keptKeys(rows('a', 'b'), ['x', 'a', 'b'])).toEqual([null, '0', '1'])
    expect(keptKeys(rows('a', 'b', 'c'), ['c', 'a', 'b'])).toEqual(['2', '0', '1'])
  })

  test('a corrected row is the one in its place, also beside one that moved', () => {
    expect(keptKeys(rows('a', 'b', 'c'), ['a', 'bx', 'c'])).toEqual(['0', '1', '2'])
    expect(keptKeys(rows('a', 'b', 'c'), ['c', 'bx', 'a'])).toEqual(['2', '1', '0'])
  })

  test('of rows that say the same each keeps its own', () => {
    expect(keptKeys(rows('a', 'a', 'b'), ['a', 'a', 'b'])).toEqual(['0', '1', '2'])
    expect(keptKeys(rows('a', 'a'), ['a'])).toEqual(['0'])
  })
})
