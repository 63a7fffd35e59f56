import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textChanges } from '../../../../src-main/domain/item-form/text-changes.ts'
import { textLines } from '../../../../src-main/domain/item-form/text-lines.ts'
import {
  bulletList,
  doc,
  listItem,
  orderedList,
  paragraph,
} from '../../../../src-main/domain/rich-text/build.ts'
import type { RichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import { anyRichText } from '../../../support/any-rich-text.ts'
import { rich } from '../../../support/builders/index.ts'

/** The changes as one string: [-removed-] and [+added+]. */
function told(before: RichText | null, after: RichText | null): string {
  const sign = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const
  return textChanges(before, after)
    .map((line) => line.map(({ kind, text }) => sign[kind][0] + text + sign[kind][1]).join(''))
    .join('\n')
}

test('words that changed are told, all that went before all that came', () => {
  expect(told(rich('Hallen er meget slidt nu.'), rich('Hallen er helt ny nu.'))).toBe(
    'Hallen er [-meget slidt-][+helt ny+] nu.',
  )
  expect(told(rich('Hallen er slidt.'), rich('Hallen er slidt. Og dyr.'))).toBe(
    'Hallen er slidt.[+ Og dyr.+]',
  )
})

test('lines that came, went and stayed are told in their order, with the marks of lists', () => {
  const before = doc(paragraph('Først.'), orderedList(2, 'et', 'to'), paragraph('Sidst.'))
  const after = doc(
    paragraph('Først.'),
    orderedList(2, 'et', listItem('to', bulletList('ny'))),
    paragraph('Sidst.'),
  )
  expect(told(before, after)).toBe('Først.\n2. et\n3. to\n[+   • ny+]\nSidst.')
  expect(told(after, before)).toBe('Først.\n2. et\n3. to\n[-   • ny-]\nSidst.')
  expect(told(null, rich('Ny.'))).toBe('[+Ny.+]')
  expect(told(rich('Væk.'), null)).toBe('[-Væk.-]')
})

test('of any two texts the words that stayed and went are the one, those that stayed and came the other', () => {
  const words = (text: RichText) =>
    textLines(text)
      .map((line) => line.words.join(''))
      .join('')
  fc.assert(
    fc.property(anyRichText, anyRichText, (before, after) => {
      const pieces = textChanges(before, after).flat()
      const without = (kind: 'removed' | 'added') =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map(({ text }) => text)
          .join('')
      expect([without('added'), without('removed')]).toEqual([words(before), words(after)])
    }),
    { numRuns: 100 },
  )
})
