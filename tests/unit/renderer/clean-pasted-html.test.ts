import { expect, it } from 'vitest'
import { cleanPastedHtml } from '../../../src-renderer/editor/clean-pasted-html.ts'

const item = (mark: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>${mark}<span>&nbsp;&nbsp; </span></span><![endif]>${words}</p>`

it.each([
  ['bullets become one list', item('·', 'Et') + item('·', 'To'), '<ul><li>Et</li><li>To</li></ul>'],
  [
    'numbers become one list with its start',
    item('3.', 'Tre') + item('4.', 'Fire'),
    '<ol start="3"><li>Tre</li><li>Fire</li></ol>',
  ],
  [
    'conditional comments and office tags go',
    '<!--[if gte mso 9]><xml>x</xml><![endif]--><p>A<o:p></o:p></p>',
    '<p>A</p>',
  ],
  ['other HTML is left alone', '<p>Pris: 3. <b>fed</b></p>', '<p>Pris: 3. <b>fed</b></p>'],
])('%s', (_, pasted, cleaned) => {
  expect(cleanPastedHtml(pasted).replace(/<\/?span>/g, '')).toBe(cleaned)
})
