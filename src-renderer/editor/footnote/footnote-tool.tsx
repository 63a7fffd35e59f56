import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { texts } from '../../words/texts.ts'
import { Tool } from '../tool.tsx'
import { addFootnote } from './footnote-node.ts'

/** Puts a footnote where the caret is, or opens the one that is chosen. */
export function FootnoteTool({ editor }: { readonly editor: Editor }) {
  const on = useEditorState({ editor, selector: ({ editor: current }) => current.isActive('footnote') })
  return (
    <Tool
      icon="superscript"
      name={texts.editor.footnoteInsert}
      on={on}
      run={() => addFootnote(editor.view)}
    />
  )
}
