import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { insertBefore, moveItem, type Place } from '../../../../src-main/domain/items/move-item.ts'
import type { Result } from '../../../../src-main/domain/result.ts'

/** "a b -c d": items in order, those taken off the agenda with a minus. */
function places(words: string): Place[] {
  return words.split(' ').map((word) => ({ id: word.replace('-', ''), removed: word.startsWith('-') }))
}

function shown(order: readonly Place[]): string {
  return order.map(({ id, removed }) => (removed ? `-${id}` : id)).join(' ')
}

function outcome(result: Result<readonly Place[]>): string {
  return result.ok ? shown(result.value) : result.refusal.code
}

test.each([
  ['a b c d', 'a', 0, 'a b c d'],
  ['a b c d', 'a', 2, 'b c a d'],
  ['a b c d', 'd', 0, 'd a b c'],
  ['a b c d', 'b', 3, 'a c d b'],
  ['a b c d', 'a', 4, 'position-outside'],
  ['a b c d', 'a', -1, 'position-outside'],
  ['a b c d', 'a', 1.5, 'position-outside'],
  ['a -x b c', 'a', 1, '-x b a c'],
  ['a b -x c', 'c', 1, 'a c b -x'],
  ['a b -x', 'a', 1, 'b a -x'],
  ['a b -x', 'x', 0, 'item-not-on-agenda'],
  ['a b', 'z', 0, 'item-not-on-agenda'],
])('%s: %s to %s gives %s', (words, id, position, expected) => {
  expect(outcome(moveItem(places(words), id, position))).toBe(expected)
})

test('wherever an item is moved it stands there, the others keep their order, and none is lost', () => {
  const order = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(order, fc.infiniteStream(fc.boolean()), fc.nat(), fc.nat(), (ids, removed, from, to) => {
      const before = ids.map((id) => ({ id, removed: removed.next().value === true }))
      const live = before.filter((place) => !place.removed)
      const moved = live[from % Math.max(live.length, 1)]
      if (moved === undefined) return
      const position = to % live.length
      const after = moveItem(before, moved.id, position)
      if (!after.ok) throw new Error(after.refusal.code)
      const others = (list: readonly Place[]) => list.filter((place) => place.id !== moved.id)
      expect(after.value.filter((place) => !place.removed)[position]).toEqual(moved)
      expect(others(after.value)).toEqual(others(before))
    }),
  )
})

describe('insertBefore', () => {
  const added = { id: 'n', removed: false }
  test.each([
    ['a b c', 'b', 'a n b c'],
    ['a b c', null, 'a b c n'],
    ['a b -x', null, 'a b n -x'],
    ['-x', null, 'n -x'],
  ])('%s, before %s gives %s', (words, before, expected) => {
    expect(shown(insertBefore(places(words), added, before))).toBe(expected)
  })
})
