import type { Editor } from '@tiptap/core'
import type { Chosen } from './text-props.ts'

/** What is chosen in a text. The page knows it; the editor may not have heard of the last keys yet. */
export function chosenIn({ view, state }: Editor): Chosen {
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = getSelection() ?? {}
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode))
    return state.selection
  return { anchor: view.posAtDOM(anchorNode, anchorOffset), head: view.posAtDOM(focusNode, focusOffset) }
}
