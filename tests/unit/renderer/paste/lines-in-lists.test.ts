// @vitest-environment jsdom
import { Editor } from '@tiptap/core'
import { afterEach, expect, test } from 'vitest'
import { bulletList, doc, listItem, paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import type { RichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import { textExtensions } from '../../../../src-renderer/editor/extensions.ts'
import { pastedText } from '../../../../src-renderer/editor/paste/pasted-text.ts'

let editor: Editor
afterEach(() => editor.destroy())

/** The text after these words were pasted as plain text at a place. */
function pastedAt(place: number, text: RichText, words: string): unknown {
  editor = new Editor({ extensions: textExtensions, content: text })
  editor.commands.setTextSelection(place)
  const { tr, selection } = editor.state
  editor.view.dispatch(tr.replaceSelection(pastedText(words, selection.$from, false)))
  return editor.getJSON()
}

test('feature 51: lines that are pasted into a list are its items', () => {
  expect(pastedAt(5, doc(bulletList('Et')), 'n\nTo\nTre')).toEqual(doc(bulletList('Etn', 'To', 'Tre')))
  expect(pastedAt(4, doc(bulletList('Et')), 'n\nTo')).toEqual(doc(bulletList('En', 'Tot')))
  expect(pastedAt(3, doc(bulletList('', 'Fire')), 'To\nTre')).toEqual(doc(bulletList('To', 'Tre', 'Fire')))
})

test('feature 51: the list within the item stays with the last of the lines', () => {
  expect(pastedAt(5, doc(bulletList(listItem('Et', bulletList('Under')))), 'n\nTo')).toEqual(
    doc(bulletList('Etn', listItem('To', bulletList('Under')))),
  )
})

test('feature 51: lines that are pasted outside of a list are paragraphs', () => {
  expect(pastedAt(3, doc(paragraph('Et')), 'To\nTre')).toEqual(doc(paragraph('EtTo'), paragraph('Tre')))
})
