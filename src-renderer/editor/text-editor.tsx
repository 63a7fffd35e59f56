import { Editor } from '@tiptap/core'
import { memo, useContext, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { isEmptyRichText } from '../../src-main/domain/rich-text/plain-text.ts'
import type { RichText } from '../../src-main/domain/rich-text/rich-text.ts'
import { TextUndo } from '../state/text-undo.ts'
import { noteCaretLeft } from './caret-across.ts'
import { chosenIn } from './chosen-in.ts'
import { CompletionList } from './completion/completion-list.tsx'
import { copiedText } from './copied-text.ts'
import classes from './editor.module.css'
import { pastedForms, textExtensions, typedForms } from './extensions.ts'
import { FootnoteBox } from './footnote/footnote-box.tsx'
import { cleanPastedHtml } from './paste/clean-pasted-html.ts'
import { pastedText } from './paste/pasted-text.ts'
import { tellLeftOut } from './paste/tell-left-out.ts'
import { dropPosition } from './pictures/drop-place.ts'
import { insertPictures, takeLatePictures } from './pictures/insert-pictures.ts'
import { Spelling } from './spelling/spelling.tsx'
import { takeOver } from './take-over.ts'
import type { Caret, Chosen, TextEditorProps } from './text-props.ts'
import { Toolbar } from './toolbar.tsx'
import { useToolbarSlot } from './toolbar-slot.tsx'
import { typeEarly } from './type-early.ts'
import { handOver, type Onward, undoOnward } from './undo-onward.ts'

/**
 * The editor of one text. It keeps its own document; every change is told in the domain's form, and a value that it did not
 * tell itself was written elsewhere and is taken over.
 */
export function TextEditor(props: TextEditorProps) {
  const latest = useRef(props)
  latest.current = props
  const host = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const slot = useToolbarSlot()
  const told = useRef(props.value)
  const seen = useRef(props.value)
  // Known from the key itself; the value comes back a frame later.
  const [blank, setBlank] = useState(() => isBlank(props.value))
  const program = useContext(TextUndo)
  const latestProgram = useRef(program)
  latestProgram.current = program

  // Made once, and before the browser draws, so that the first key after the click is not lost.
  useLayoutEffect(() => {
    if (host.current === null) return
    const made = createEditor(host.current, () => ({ ...latest.current, onChange: tell, onKey: hear }))
    takeLatePictures(made, (picture, block) => latest.current.onLatePicture(picture, block))
    placeCaret(made, latest.current.caret, latest.current.left.current)
    takeDropped(made, latest.current)
    setEditor(made)
    return () => {
      handOver(made, onward())
      made.destroy()
    }
    function onward(): Onward {
      return { program: latestProgram.current, write: latest.current.onChange }
    }
    function hear(event: KeyboardEvent) {
      return undoOnward(event, made, onward()) || (latest.current.onKey?.(event) ?? false)
    }
    function tell(value: RichText) {
      told.current = value
      setBlank(isBlank(value))
      latest.current.onChange(value)
    }
  }, [])
  // Once its helpers stand: a footnote's box has to hear that it is asked for.
  useLayoutEffect(() => {
    if (editor !== null) typeEarly(editor, latest.current.takeEarly())
  }, [editor])
  useLayoutEffect(() => {
    if (editor === null || seen.current === props.value) return
    seen.current = props.value
    // What was told comes back a frame later; until then the value is the one from before, and nobody wrote that elsewhere.
    if (told.current === props.value) return
    // A text without words is kept as none; the list or table that was begun in it is still being written.
    if (isBlank(props.value) && isEmptyRichText(told.current)) return
    told.current = props.value
    setBlank(isBlank(props.value))
    takeOver(editor, props.value)
  }, [editor, props.value])

  return (
    <>
      <div ref={host} className={classes['writing']} />
      {blank && props.placeholder && (
        <p className={`${classes['placeholder']} ${classes['behind']}`} aria-hidden>
          {props.placeholder}
        </p>
      )}
      {editor && <Helpers editor={editor} slot={slot} />}
    </>
  )
}

/** What helps one write. Each follows the editor of itself, so that a key draws none of them again without need. */
const Helpers = memo(function Helpers({
  editor,
  slot,
}: {
  readonly editor: Editor
  readonly slot: HTMLElement | null
}) {
  return (
    <>
      <CompletionList editor={editor} />
      <Spelling editor={editor} />
      <FootnoteBox editor={editor} />
      {slot && createPortal(<Toolbar editor={editor} />, slot)}
    </>
  )
})

function createEditor(element: HTMLElement, props: () => TextEditorProps): Editor {
  const editor = new Editor({
    element,
    extensions: textExtensions,
    enableInputRules: typedForms,
    enablePasteRules: pastedForms,
    content: props().value,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': props().label },
      transformPastedHTML: (html) => cleanPastedHtml(html, tellLeftOut),
      clipboardTextParser: pastedText,
      clipboardTextSerializer: copiedText,
      handleKeyDown: (_, event) => onKey(event, props()),
      handleDOMEvents: {
        blur: (_, { relatedTarget }) => {
          const { left, place } = props()
          left.current = chosenIn(editor)
          if (place !== undefined) noteCaretLeft(place, left.current, relatedTarget)
        },
      },
      handlePaste: (_, event) =>
        !hasWords(event.clipboardData) && takeImages(editor, event.clipboardData?.files),
      handleDrop: (_, event) => takeImages(editor, event.dataTransfer?.files, event),
    },
    // The schema of the extensions is the domain's own; a test compares them.
    onUpdate: () => props().onChange(editor.getJSON() as RichText),
  })
  return editor
}

function onKey(event: KeyboardEvent, props: TextEditorProps): boolean {
  if (event.key === 'F10' && event.altKey) {
    document.querySelector<HTMLElement>('[data-text-tools] button')?.focus()
    return true
  }
  if (event.key === 'Escape') {
    props.onEscape()
    return true
  }
  return props.onKey?.(event) ?? false
}

/** Whether formatted text was copied: Word and Excel put a picture of it beside it, which nobody means. */
function hasWords(copied: DataTransfer | null): boolean {
  const html = copied?.getData('text/html') ?? ''
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  for (const unseen of body.querySelectorAll('style, script')) unseen.remove()
  return (body.textContent ?? '').trim() !== ''
}

/** Takes pictures that were pasted, or that fell at a place; false where there are none. */
function takeImages(editor: Editor, files: FileList | undefined, at: DragEvent | null = null): boolean {
  const images = [...(files ?? [])].filter((file) => file.type.startsWith('image/'))
  if (images.length === 0) return false
  if (at !== null) placeCaret(editor, { x: at.clientX, y: at.clientY })
  void insertPictures(editor, images, { at: at && dropPosition(editor.view, at) })
  return true
}

/** Takes the pictures that fell on the text while it was only read, where the caret is put. */
function takeDropped(editor: Editor, { takeDropped, caret }: TextEditorProps): void {
  const images = takeDropped()
  if (images.length === 0) return
  const fell = typeof caret === 'object' && 'x' in caret
  void insertPictures(editor, images, {
    at: fell ? dropPosition(editor.view, { clientX: caret.x, clientY: caret.y }) : null,
  })
}

function placeCaret(editor: Editor, caret: Caret, left: Chosen | null = null): void {
  editor.view.focus()
  const chosen = caret === 'left' ? left : typeof caret === 'object' && 'anchor' in caret ? caret : null
  if (chosen !== null) return void editor.commands.setTextSelection({ from: chosen.anchor, to: chosen.head })
  const at =
    typeof caret === 'object' && 'x' in caret
      ? editor.view.posAtCoords({ left: caret.x, top: caret.y })
      : null
  const picture = at === null || at.inside < 0 ? null : editor.state.doc.nodeAt(at.inside)
  if (at !== null && picture?.type.name === 'image') return void editor.commands.setNodeSelection(at.inside)
  const end = editor.state.doc.content.size
  editor.commands.setTextSelection(at?.pos ?? (caret === 'start' ? 0 : end))
}

/** Whether nothing stands there, not even an empty list or table that the placeholder would lie on. */
function isBlank({ content }: RichText): boolean {
  const [first, ...rest] = content
  return rest.length === 0 && first?.type === 'paragraph' && (first.content ?? []).length === 0
}
