import type { Editor } from '@tiptap/core'
import type { EarlyPiece } from './early-keys.tsx'

/** Does in the editor what was typed before it came, in the order in which it was. */
export function typeEarly(editor: Editor, pieces: readonly EarlyPiece[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') typeLines(editor, piece.split('\n'))
    else editor.view.someProp('handleKeyDown', (answer) => answer(editor.view, piece))
  }
}

/** Every line in the form chosen before it, as bold. */
function typeLines(editor: Editor, lines: readonly string[]): void {
  lines.forEach((line, at) => {
    if (at > 0) editor.commands.splitBlock()
    if (line !== '') editor.view.dispatch(editor.state.tr.insertText(line))
  })
}
