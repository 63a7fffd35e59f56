import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { emptyItem } from '../../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import { bulletList, doc, listItem, paragraph, text } from '../../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../../src-main/domain/rich-text/footnote.ts'
import { textExtensions } from '../../../../src-renderer/editor/extensions.ts'
import { textBlocks, wordsOfBlock } from '../../../../src-renderer/editor/spelling/text-words.ts'
import { linesOf } from '../../../../src-renderer/screens/spelling/lines.ts'
import { attachment } from '../../../support/builders/index.ts'

const body = doc(
  paragraph(text('Et ord'), footnote('Se den anden note.'), text(' og et til.')),
  bulletList(listItem(paragraph(text('Første linje'), { type: 'hardBreak' }, text('anden linje')))),
)
const item: StoredItem = {
  ...emptyItem({ number: 1, title: 'Salg af Gåsebækvej', caseNumber: null, access: 'open', kind: 'case' }),
  id: 'p1',
  unreadable: [],
  attachments: [attachment('Et biblotek')],
  sections: [{ key: 'background', heading: 'Baggrund', body }],
}

test('feature 55: the words of a meeting stand in the order of its pages, a footnote behind its paragraph', () => {
  const lines = linesOf([item]).map(({ place, block, note, words }) => [
    place,
    block,
    note,
    words()
      .map(({ asked }) => asked)
      .join(' '),
  ])
  expect(lines).toEqual([
    // Names in a title are not told of, and the names of attachments are names of files.
    ['title', 0, null, 'Salg af'],
    ['section:background', 0, null, 'Et ord og et til.'],
    ['section:background', 0, 0, 'Se den anden note.'],
    ['section:background', 1, null, 'Første linje anden linje'],
  ])
})

test('feature 55: a word has the place that it has in the editor, behind footnotes and broken lines too', () => {
  const inEditor = textBlocks(getSchema(textExtensions).nodeFromJSON(body)).map(wordsOfBlock)
  const own = linesOf([item]).filter(({ place, note }) => place !== 'title' && note === null)
  expect(own.map(({ words }) => words())).toEqual(inEditor)
})
