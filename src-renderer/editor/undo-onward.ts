import type { Editor } from '@tiptap/core'
import { history, redo, redoDepth, undoDepth } from '@tiptap/pm/history'
import type { Transaction } from '@tiptap/pm/state'
import type { RichText } from '../../src-main/domain/rich-text/rich-text.ts'
import type { Undo } from '../state/use-undo.ts'
import { undoKey } from '../widgets/undo-key.ts'

/** The program's undo around a text, and how the text is written. */
export interface Onward {
  readonly program: Undo | null
  readonly write: (text: RichText) => void
}

/**
 * One undo for a text and the program around it. Ctrl+Z takes back what was written since the text was come to, then goes on
 * with what the program did before. From there on all of it is the program's, also what was taken back here: it is handed over
 * with `write`, and Ctrl+Shift+Z comes back the whole way. A key that is held down stops where the text ends. Answers whether
 * the key was taken; false where it is the text's own.
 */
export function undoOnward(event: KeyboardEvent, editor: Editor, { program, write }: Onward): boolean {
  const way = undoKey(event)
  if (way === null || program === null) return false
  const depth = way === 'undo' ? undoDepth : redoDepth
  if (depth(editor.state) > 0) return false
  event.preventDefault()
  if (event.repeat) return true
  if (way === 'undo') handOver(editor, { program, write })
  void program[way]()
  return true
}

/** Hands what was taken back in a text over to the program, whose redo then has it: the text's own ends with its editor. */
export function handOver(editor: Editor, { program, write }: Onward): void {
  const ahead = textAhead(editor)
  if (ahead === null || program === null) return
  void program.handOver(() => write(ahead))
  // A plugin begins anew when it comes.
  editor.unregisterPlugin('history')
  editor.registerPlugin(history())
}

/** The text as it stood before anything in it was taken back; null where nothing was. */
function textAhead({ state }: Editor): RichText | null {
  let ahead = state
  const take = (made: Transaction) => {
    ahead = ahead.apply(made)
  }
  while (redo(ahead, take)) {}
  // The schema of the extensions is the domain's own.
  return ahead.doc.eq(state.doc) ? null : (ahead.doc.toJSON() as RichText)
}
