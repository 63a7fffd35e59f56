import type { Editor } from '@tiptap/core'
import type { Correctable } from './correctable.ts'

/** The text of an editor as words are corrected in it. */
export function editorText(editor: Editor): Correctable {
  return {
    dom: editor.view.dom,
    choose: ({ from, to }) => {
      editor.view.focus()
      editor.commands.setTextSelection({ from, to })
      editor.commands.scrollIntoView()
      return editor.state.doc.textBetween(from, to)
    },
    line: ({ from }) => editor.view.coordsAtPos(from),
    put: ({ from, to }, word) => {
      const { state, schema, view } = editor
      // It wears the marks (bold …) of the word it replaces.
      const marks = state.doc.resolve(from).marksAcross(state.doc.resolve(to)) ?? []
      view.dispatch(state.tr.replaceWith(from, to, schema.text(word, marks)).scrollIntoView())
      editor.commands.setTextSelection(from + word.length)
    },
    leave: ({ to }) => void editor.commands.setTextSelection(to),
  }
}
