// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { doc, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../src-main/domain/rich-text/footnote.ts'
import { textExtensions } from '../../../src-renderer/editor/extensions.ts'
import { addFootnote, setFootnote } from '../../../src-renderer/editor/footnote/footnote-node.ts'
import { typeEarly } from '../../../src-renderer/editor/type-early.ts'

let editor: Editor
beforeEach(() => {
  editor = new Editor({ extensions: textExtensions, content: doc(paragraph('Badet')) })
  editor.commands.setTextSelection(6)
})
afterEach(() => editor.destroy())

const footnoteKey = new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, altKey: true })

test('feature 53: a footnote that says nothing goes away with the caret, and one that says something stays', () => {
  for (const elsewhere of [2, 6]) {
    editor.commands.setTextSelection(6)
    addFootnote(editor.view)
    editor.commands.setTextSelection(elsewhere)
    expect(editor.getJSON()).toEqual(doc(paragraph('Badet')))
  }
  editor.commands.setTextSelection(6)
  addFootnote(editor.view)
  setFootnote(editor.view, 6, 'Se loven.')
  editor.commands.setTextSelection(2)
  expect(editor.getJSON()).toEqual(doc(paragraph('Badet', footnote('Se loven.'))))
})

test('feature 53: a footnote that says nothing goes away when the text is closed, and this is told', () => {
  addFootnote(editor.view)
  const told: unknown[] = []
  editor.on('update', () => told.push(editor.getJSON()))
  editor.destroy()
  expect(told).toEqual([doc(paragraph('Badet'))])
})

test('feature 53: what is typed after Ctrl+Alt+F before the editor came is the words of the footnote, and Enter ends it', () => {
  typeEarly(editor, [' er åbent', footnoteKey, 'Se loven.\n hele året\nog dagen'])
  expect(editor.getJSON()).toEqual(
    doc(paragraph('Badet er åbent', footnote('Se loven.'), ' hele året'), paragraph('og dagen')),
  )
})
