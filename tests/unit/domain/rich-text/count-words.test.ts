import { expect, it } from 'vitest'
import { bulletList, doc, orderedList, paragraph, text } from '../../../../src-main/domain/rich-text/build.ts'
import { countRichWords, countWords } from '../../../../src-main/domain/rich-text/count-words.ts'

it.each([
  ['', 0],
  ['  Et  par\nord\u00a0her ', 4],
  ['f.eks. 1.250,50 kr. og/eller 24.00.00-G01', 5],
  ['skole – hjem - samarbejde', 3],
  ['§ 25 (jf. «bilag 2»)', 4],
])('feature 53: words of %j', (words, count) => {
  expect(countWords(words)).toBe(count)
})

it('feature 53: the marks of lists are no words, and a word in two runs is one', () => {
  const value = doc(
    paragraph('Lys', text('et', { type: 'bold' }), ' er tændt'),
    bulletList('et', orderedListItem()),
  )
  expect(countRichWords(value)).toBe(6)
})

function orderedListItem() {
  return { type: 'listItem', content: [paragraph('to'), orderedList(1, 'tre')] }
}
