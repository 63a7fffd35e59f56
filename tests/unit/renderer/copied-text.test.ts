// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { bulletList, doc, orderedList, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../src-main/domain/rich-text/footnote.ts'
import type { RichText, RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'
import { copiedText } from '../../../src-renderer/editor/copied-text.ts'
import { textExtensions } from '../../../src-renderer/editor/extensions.ts'

let editor: Editor
afterEach(() => editor.destroy())

/** What is copied from one word to the end of another; without them, of everything. */
function copied(text: RichText, from?: string, to = from): string {
  editor = new Editor({ extensions: textExtensions, content: text })
  if (from === undefined || to === undefined) editor.commands.selectAll()
  else editor.commands.setTextSelection({ from: placeOf(from), to: placeOf(to) + to.length })
  return copiedText(editor.state.selection.content(), editor.view)
}

function placeOf(words: string): number {
  let found = -1
  editor.state.doc.descendants((node, at) => {
    if (node.isText && found < 0 && node.text?.includes(words) === true) found = at + node.text.indexOf(words)
  })
  return found
}

const cell = (words: string): RichTextNode => ({ type: 'tableCell', content: [paragraph(words)] })
const rows = [
  [cell('År'), cell('Beløb')],
  [cell('2027'), cell('1.200')],
]
const table = { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) }
const text = doc(
  paragraph('Badet', footnote('Se loven.'), ' er åbent nu.'),
  bulletList('Lys', 'Luft'),
  orderedList(1, 'Vagt', 'Kasse', 'Sauna'),
  table,
)

test('feature 51: a text is copied as plain text with its marks, tabs and footnotes', () => {
  expect(copied(text)).toBe(
    'Badet [Fodnote: Se loven.] er åbent nu.\n\n- Lys\n- Luft\n\n1. Vagt\n2. Kasse\n3. Sauna\n\nÅr\tBeløb\n2027\t1.200',
  )
})

test.each([
  ['words of a paragraph, with their blanks', ' er åbent ', ' er åbent ', ' er åbent '],
  ['words of one item', 'uft', 'uft', 'uft'],
  ['the items of a list from its second on', 'Kasse', 'Sauna', '2. Kasse\n3. Sauna'],
  ['a list and what stands before it', 'nu.', 'Lys', 'nu.\n\n- Lys'],
  ['the words of one cell', '1.200', '1.200', '1.200'],
  ['a row', '2027', '1.200', '2027\t1.200'],
])('feature 51: %s', (_what, from, to, expected) => {
  expect(copied(text, from, to)).toBe(expected)
})
