import { expect, test } from 'vitest'
import { type ListForm, listMark, prefixInside } from '../../../../src-main/domain/rich-text/list-mark.ts'

test.each([
  ['decimal', 7, '', '7.'],
  ['alpha', 1, '', 'a)'],
  ['alpha', 26, '', 'z)'],
  ['alpha', 27, '', 'aa)'],
  ['alpha', 54, '', 'bbb)'],
  ['alpha', 0, '', '0)'],
  ['roman', 4, '', 'iv)'],
  ['roman', 1989, '', 'mcmlxxxix)'],
  ['roman', 4000, '', '4000)'],
  ['outline', 3, '', '3.'],
  ['outline', 3, '2.10', '2.10.3'],
] as const)('feature 53: %s %i after «%s» is «%s»', (form: ListForm, number, prefix, mark) => {
  expect(listMark(form, number, prefix)).toBe(mark)
})

test('feature 53: an outline goes on through lists of other forms inside it', () => {
  expect(prefixInside('outline', 2, '')).toBe('2')
  expect(prefixInside('outline', 3, '2')).toBe('2.3')
  expect(prefixInside('alpha', 1, '2.3')).toBe('2.3')
})
