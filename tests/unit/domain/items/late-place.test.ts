import { expect, test } from 'vitest'
import { latePlace } from '../../../../src-main/domain/items/late-place.ts'
import { decision, item } from '../../../support/builders/index.ts'

/** "a b+ s": items by their ids, those that are decided with a plus; "s" is the signature page. */
function items(words: string) {
  return words.split(' ').map((word) => ({
    ...item(word, {
      kind: word === 's' ? 'signature-page' : 'case',
      decision: word.endsWith('+') ? decision('Godkendt') : null,
    }),
    id: word.replace('+', ''),
  }))
}

test.each([
  ['behind the one that is treated', 'a+ b c', 'b', 'c'],
  ['behind those that were treated, also where one has gone back', 'a+ b+ c d', 'a', 'c'],
  ['behind one that was treated early', 'a+ b c d+ e', 'b', 'e'],
  ['at the end behind the last', 'a+ b+', 'b', null],
  ['before the signature page', 'a+ b+ s', 's', 's'],
])('an item that cannot wait is put %s', (_where, words, treated, before) => {
  expect(latePlace(items(words), treated)).toBe(before)
})
