import { getSchema } from '@tiptap/core'
import { EditorState, Plugin, TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { textExtensions } from '../../../../src-renderer/editor/extensions.ts'
import {
  marksKey,
  marksOf,
  mistakeAt,
  mistakesIn,
  nextMistake,
} from '../../../../src-renderer/editor/spelling/mistakes.ts'
import { textBlocks } from '../../../../src-renderer/editor/spelling/text-words.ts'

const schema = getSchema(textExtensions)
const words = (text: string) => ({ type: 'text', text })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const book = { isWrong: (word: string) => (word === 'ukendt' ? null : word.includes('z')) }

function stateOf(...content: object[]) {
  const doc = schema.nodeFromJSON({ type: 'doc', content })
  const bare = EditorState.create({ doc })
  const set = marksOf(bare, mistakesIn(textBlocks(doc), book))
  const plugin = new Plugin({
    key: marksKey,
    state: { init: () => ({ set, writing: false }), apply: (_, old) => old },
  })
  return EditorState.create({ doc, plugins: [plugin] })
}

function said(state: EditorState) {
  return mistakesIn(textBlocks(state.doc), book).map(({ from, to }) => state.doc.textBetween(from, to))
}

test('feature 55: mistakes stand where their letters do, also behind bold text, line breaks and in lists', () => {
  const bold = { ...words('fezt'), marks: [{ type: 'bold' }] }
  const state = stateOf(
    paragraph(words('En '), bold, words(' her, zz.'), { type: 'hardBreak' }, words('azb ukendt')),
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('et zpunkt'))] }] },
  )
  expect(said(state)).toEqual(['fezt', 'zz', 'azb', 'zpunkt'])
})

test('feature 55: a word that is half bold is one word', () => {
  const state = stateOf(paragraph({ ...words('udz'), marks: [{ type: 'bold' }] }, words('valg')))
  expect(said(state)).toEqual(['udzvalg'])
})

test('feature 55: a text is marked with 300 mistakes at most', () => {
  const many = Array.from({ length: 200 }, () => paragraph(words('zen zto ord')))
  expect(said(stateOf(...many))).toHaveLength(300)
})

test('feature 55: the next mistake is sought from the caret and round the ends', () => {
  const state = stateOf(paragraph(words('azz ord bzz')), paragraph(words('czz')))
  const at = (from: number, to = from) =>
    state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
  const next = (from: number, to: number, step: 1 | -1) => nextMistake(at(from, to), step)?.asked
  expect(next(1, 1, 1)).toBe('azz')
  expect(next(1, 4, 1)).toBe('bzz')
  expect(next(9, 12, 1)).toBe('czz')
  expect(next(14, 17, 1)).toBe('azz')
  expect(next(14, 17, -1)).toBe('bzz')
  expect(next(1, 4, -1)).toBe('czz')
  expect(nextMistake(stateOf(paragraph(words('ord'))), 1)).toBeNull()
})

test('feature 55: the mistake at a place counts its ends', () => {
  const state = stateOf(paragraph(words('azz ord')))
  expect([0, 1, 4, 5].map((place) => mistakeAt(state, place)?.asked ?? null)).toEqual([
    null,
    'azz',
    'azz',
    null,
  ])
})
