import type { Editor } from '@tiptap/core'
import type { RichText } from '../../src-main/domain/rich-text/rich-text.ts'

/**
 * Gives an open editor a text that was written elsewhere. Only what differs is replaced, so that the caret and the scroll stay
 * where they are; nothing is told as a change, and undo in the editor does not bring the old text back.
 */
export function takeOver(editor: Editor, value: RichText): void {
  const { doc, tr, schema } = editor.state
  const next = schema.nodeFromJSON(value)
  const start = doc.content.findDiffStart(next.content)
  const end = doc.content.findDiffEnd(next.content)
  if (start === null || end === null) return
  // Where a letter is doubled, the ends found from both sides cross each other.
  const crossed = Math.max(start - Math.min(end.a, end.b), 0)
  tr.replace(start, end.a + crossed, next.slice(start, end.b + crossed))
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true))
}
