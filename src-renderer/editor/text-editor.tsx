import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { isEmptyRichText } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichText } from '../../src-main/domain/rich-text/rich-text.ts'
import { cleanPastedHtml } from './clean-pasted-html.ts'
import classes from './editor.module.css'
import { textExtensions } from './extensions.ts'
import { insertImageFiles } from './insert-image-files.ts'
import type { Caret, RichTextFieldProps } from './rich-text-field.tsx'
import { Toolbar } from './toolbar.tsx'
import { useToolbarSlot } from './toolbar-slot.tsx'

export interface TextEditorProps extends RichTextFieldProps {
  readonly caret: Caret
  readonly onEscape: () => void
}

/** The editor of one text. It keeps its own document; every change is told in the domain's form. */
export default function TextEditor(props: TextEditorProps) {
  const latest = useRef(props)
  latest.current = props
  const slot = useToolbarSlot()
  const editor = useEditor({
    extensions: textExtensions,
    content: props.value,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': props.label },
      transformPastedHTML: cleanPastedHtml,
      handleKeyDown: (_, event) => onKey(event),
      handlePaste: (_, event) => takeImages(event.clipboardData?.files),
      handleDrop: (_, event) => takeImages(event.dataTransfer?.files),
    },
    // The schema of the extensions is the domain's own; a test compares them.
    onUpdate: (update) => latest.current.onChange(update.editor.getJSON() as RichText),
  })
  useEffect(() => placeCaret(editor, latest.current.caret), [editor])

  function takeImages(files: FileList | undefined): boolean {
    const images = [...(files ?? [])].filter((file) => file.type.startsWith('image/'))
    if (images.length === 0) return false
    void insertImageFiles(editor, images)
    return true
  }
  function onKey(event: KeyboardEvent): boolean {
    if (event.key === 'F10' && event.altKey) {
      document.querySelector<HTMLElement>('[data-text-tools] button')?.focus()
      return true
    }
    if (event.key === 'Escape') {
      latest.current.onEscape()
      return true
    }
    return latest.current.onKey?.(event) ?? false
  }

  return (
    <>
      <EditorContent editor={editor} className={classes['writing']} />
      {isEmptyRichText(props.value) && props.placeholder && (
        <p className={`${classes['placeholder']} ${classes['behind']}`} aria-hidden>
          {props.placeholder}
        </p>
      )}
      {slot && createPortal(<Toolbar editor={editor} />, slot)}
    </>
  )
}

function placeCaret(editor: Editor, caret: Caret): void {
  if (typeof caret === 'string') return void editor.commands.focus(caret)
  const at = editor.view.posAtCoords({ left: caret.x, top: caret.y })
  editor.commands.focus(at?.pos ?? 'end')
}
