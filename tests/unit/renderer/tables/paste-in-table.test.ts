// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { CellSelection, cellAround } from '@tiptap/pm/tables'
import { afterEach, expect, test } from 'vitest'
import { doc, paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import type { RichText, RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'
import { textExtensions } from '../../../../src-renderer/editor/extensions.ts'

let editor: Editor
afterEach(() => editor.destroy())

const grid = '<table><tr><td>A1</td><td>B1</td></tr><tr><td>A2</td><td>B2</td></tr></table>'

function table(...rows: readonly (readonly string[])[]): RichTextNode {
  const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(...(words ? [words] : []))] })
  return { type: 'table', content: rows.map((row) => ({ type: 'tableRow', content: row.map(cell) })) }
}

/** Opens a text with the caret behind these words, or at the start of the first empty paragraph. */
function open(text: RichText, words = ''): void {
  editor = new Editor({ extensions: textExtensions, content: text })
  let place = -1
  editor.state.doc.descendants((node, at) => {
    const isPlace = words === '' ? node.isTextblock && node.childCount === 0 : node.text === words
    if (isPlace && place < 0) place = words === '' ? at + 1 : at + node.nodeSize
  })
  editor.commands.setTextSelection(place)
}

/** Pastes HTML as the clipboard gives it, and says what stands then: a block a line, a table in brackets. */
function paste(html: string): string[] {
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent) // only handed on to the handlers
  return shown()
}

function shown(): string[] {
  return editor.state.doc.children.map((block) => {
    const rows = block.children.map((row) => row.children.map(({ textContent }) => textContent).join(' '))
    return block.type.name === 'table' ? `[${rows.join(' | ')}]` : block.textContent
  })
}

test('feature 51: a grid pasted at a caret among filled cells stands below the table, and is undone in one step', () => {
  open(doc(table(['Nord', '12'], ['Syd', '14']), paragraph('Efter.')), 'Nord')
  expect(paste(grid)).toEqual(['[Nord 12 | Syd 14]', '', '[A1 B1 | A2 B2]', 'Efter.'])
  expect(editor.state.selection.$from.parent.textContent).toBe('Efter.')
  editor.commands.undo()
  expect(shown()).toEqual(['[Nord 12 | Syd 14]', 'Efter.'])
})

test('feature 51: at the end of a text the caret is given a paragraph below the pasted table', () => {
  open(doc(table(['', ''], ['', '14'])))
  expect(paste(grid)).toEqual(['[  |  14]', '', '[A1 B1 | A2 B2]', ''])
  editor.commands.insertContent('Og mere')
  expect(shown().at(-1)).toBe('Og mere')
})

test('feature 51: a grid pasted at a caret fills empty cells, and the table grows with it', () => {
  open(doc(table(['Nord', ''], ['Syd', ''])))
  expect(paste(grid)).toEqual(['[Nord A1 B1 | Syd A2 B2]'])
  open(doc(table(['', ''])))
  expect(paste(grid)).toEqual(['[A1 B1 | A2 B2]'])
})

test('feature 51: a single cell pasted at a caret adds its words to those of the cell', () => {
  open(doc(table(['Nord', '12'])), 'Nord')
  expect(paste('<table><tr><td>havn</td></tr></table>')).toEqual(['[Nordhavn 12]'])
})

test('feature 51: cells that are chosen are overwritten by those that are pasted', () => {
  open(doc(table(['Nord', '12'], ['Syd', '14'])), 'Nord')
  const $cell = cellAround(editor.state.selection.$from)
  if ($cell === null) throw new Error('The caret stands in a cell.')
  editor.view.dispatch(editor.state.tr.setSelection(CellSelection.rowSelection($cell)))
  expect(paste(grid)).toEqual(['[A1 B1 | Syd 14]'])
})
