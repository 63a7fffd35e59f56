// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { textExtensions } from '../../../src-renderer/editor/extensions.ts'
import { takeOver } from '../../../src-renderer/editor/take-over.ts'
import { rich } from '../../support/builders/index.ts'

let told: number
let editor: Editor
afterEach(() => editor.destroy())

function open(text: string, caret: number) {
  told = 0
  editor = new Editor({ extensions: textExtensions, content: rich(text), onUpdate: () => told++ })
  editor.commands.setTextSelection(caret)
}

test.each([
  ['before the caret', 'Et møde', 'Et nyt møde', 8, 12],
  ['after the caret', 'Et møde', 'Et møde i dag', 4, 4],
  ['a letter doubled', 'ale', 'alle', 4, 5],
  ['taken away', 'Et nyt møde', 'Et møde', 12, 8],
])(
  'feature 55: what was written elsewhere %s comes in, and the caret stays at its word',
  (_what, from, to, at, after) => {
    open(from, at)
    takeOver(editor, rich(to))
    expect(editor.getText()).toBe(to)
    expect(editor.state.selection.from).toBe(after)
    expect(told).toBe(0)
  },
)

test('feature 55: undo in the text does not bring back what was there before the other window wrote', () => {
  open('Et møde', 8)
  editor.commands.insertContent(' i dag')
  takeOver(editor, rich('Nu: Et møde i dag'))
  editor.commands.undo()
  expect(editor.getText()).toBe('Nu: Et møde')
})
