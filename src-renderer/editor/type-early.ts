import type { Editor } from '@tiptap/core'
import type { EarlyPiece } from './early-keys.tsx'
import { chosenFootnote, leaveFootnote, setFootnote } from './footnote/footnote-node.ts'

/** Does in the editor what was typed before it came, in the order in which it was. */
export function typeEarly(editor: Editor, pieces: readonly EarlyPiece[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') typeLines(editor, piece.split('\n'))
    else if ('getData' in piece) paste(editor, piece)
    else press(editor, piece)
  }
}

/** What the editor leaves to the browser, that does only for a real key. */
function press({ view, commands }: Editor, key: KeyboardEvent): void {
  if (view.someProp('handleKeyDown', (answer) => answer(view, key)) || key.shiftKey) return
  if (key.key === 'Home') commands.setTextSelection(0)
  if (key.key === 'End') commands.setTextSelection(view.state.doc.content.size)
}

/** Every line in the form chosen before it, as bold; where a footnote was begun, in that, which Enter ends. */
function typeLines(editor: Editor, lines: readonly string[]): void {
  lines.forEach((line, at) => {
    if (at > 0) endLine(editor)
    if (line !== '') write(editor, line)
  })
}

function paste({ view }: Editor, clipboardData: DataTransfer): void {
  view.dom.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
}

function endLine({ state, view, commands }: Editor): void {
  const note = chosenFootnote(state)
  if (note === null) commands.splitBlock()
  else leaveFootnote(view, note.from)
}

function write({ state, view }: Editor, words: string): void {
  const note = chosenFootnote(state)
  if (note === null) view.dispatch(state.tr.insertText(words))
  else setFootnote(view, note.from, note.node.textContent + words)
}
