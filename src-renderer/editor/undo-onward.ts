import type { Editor } from '@tiptap/core'
import { redoDepth, undoDepth } from '@tiptap/pm/history'
import type { Undo } from '../state/use-undo.ts'
import { undoKey } from '../widgets/undo-key.ts'

/**
 * One undo for a text and the program around it. Ctrl+Z takes back what was written since the text was come to, then goes on
 * with what the program did before; Ctrl+Shift+Z comes back the same way. A key that is held down stops where the text ends.
 */
export class UndoOnward {
  /** How many of the program's steps were taken back from here, and are done again before the text's own. */
  private taken = 0

  /** Something was written: there is nothing of the program's to do again. */
  written(): void {
    this.taken = 0
  }

  /** Takes a key that goes beyond the text; false where it is the text's own. */
  hear(event: KeyboardEvent, { state }: Editor, program: Undo | null): boolean {
    const way = undoKey(event)
    if (way === null || program === null) return false
    const own = way === 'undo' ? undoDepth(state) > 0 : this.taken === 0 && redoDepth(state) > 0
    if (own) return false
    event.preventDefault()
    if (event.repeat) return true
    this.taken = Math.max(this.taken + (way === 'undo' ? 1 : -1), 0)
    void program[way]()
    return true
  }
}
