import { Button, Group, Textarea } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { texts } from '../../words/texts.ts'
import classes from '../editor.module.css'
import { chosenFootnote, leaveFootnote, setFootnote, writeInFootnote } from './footnote-node.ts'

const words = texts.editor

/** The box in which a footnote's words are written. It stands below the number while that is chosen. */
export function FootnoteBox({ editor }: { readonly editor: Editor }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const chosen = useEditorState({ editor, selector: ({ editor: current }) => chosenNote(current) })
  const asked = useRef(false)

  useLayoutEffect(() => {
    function write() {
      asked.current = true
      // The next key is for the footnote, so its field stands and has the focus before that comes.
      flushSync(() => {})
      takeFocus()
    }
    const { dom } = editor.view
    dom.addEventListener(writeInFootnote, write)
    return () => dom.removeEventListener(writeInFootnote, write)
  }, [editor])
  useLayoutEffect(takeFocus)

  function takeFocus() {
    if (!asked.current || field.current === null) return
    asked.current = false
    field.current.focus()
    field.current.setSelectionRange(field.current.value.length, field.current.value.length)
  }
  if (chosen === null) return null
  const { at, text } = chosen
  function close(remove = false) {
    leaveFootnote(editor.view, at, { remove })
    editor.view.focus()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    close()
  }

  return (
    <div className={classes['footnoteBox']} style={placeOf(editor, at)} data-text-tools>
      <Textarea
        ref={field}
        label={words.footnote}
        rows={3}
        value={text}
        onChange={(event) => setFootnote(editor.view, at, event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Group gap={8} mt={8}>
        <Button size="xs" onClick={() => close()}>
          {words.footnoteDone}
        </Button>
        <Button size="xs" variant="default" onClick={() => close(true)}>
          {words.footnoteRemove}
        </Button>
      </Group>
    </div>
  )
}

function chosenNote({ state }: Editor): { at: number; text: string } | null {
  const chosen = chosenFootnote(state)
  return chosen === null ? null : { at: chosen.from, text: chosen.node.textContent }
}

/** Below the number, and never beyond the text's right edge. */
function placeOf(editor: Editor, at: number): { left: string; top: number } {
  const number = editor.view.coordsAtPos(at)
  const around = editor.view.dom.getBoundingClientRect()
  return {
    left: `clamp(0px, ${Math.round(number.left - around.left - 24)}px, calc(100% - 20rem))`,
    top: Math.round(number.bottom - around.top + 8),
  }
}
