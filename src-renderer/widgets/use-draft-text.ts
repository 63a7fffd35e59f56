import { type ChangeEvent, type FocusEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { showWay } from '../state/notices.tsx'
import { texts } from '../words/texts.ts'
import { beginDraft, type ChangedElsewhere, caretAcross, followDraft } from './draft-text.ts'
import { type Field, nameOf } from './field-name.ts'
import { useTellGone } from './use-tell-gone.ts'

const words = texts.common.changedElsewhere

/**
 * The text of a field while it is being written: what the program answers (trimmed, say) never moves the caret. What another window
 * stored is taken over at once where nothing waits here; where something does it stays, and the writer is told. `stored` is what is
 * stored of a value that drafts stand before.
 */
export function useDraftText(value: string, onChange: (text: string) => void, stored = value) {
  const [text, setText] = useState(value)
  const [focused, setFocused] = useState(false)
  const id = useId()
  const draft = useRef(beginDraft({ value, stored }))
  const typed = useRef<string | null>(null)
  const field = useRef<Field | null>(null)
  const caret = useRef<readonly [number, number] | null>(null)
  const latest = useRef(onChange)
  latest.current = onChange

  function write(next: string) {
    typed.current = next
    setText(next)
    latest.current(next)
  }
  function tell({ kept, other }: ChangedElsewhere) {
    const name = field.current === null ? '' : nameOf(field.current)
    const said = kept ? words.kept(name, other) : words.taken(name, other)
    const way = { words: kept ? words.takeTheirs : words.takeMine, run: () => write(other) }
    showWay(said, way, id)
  }

  useTellGone(field, focused)
  useLayoutEffect(() => {
    const [next, told] = followDraft(draft.current, { value, stored, typed: typed.current, focused })
    typed.current = null
    draft.current = next
    if (told !== null) tell(told)
    if (next.text === text) return
    if (focused && field.current !== null) caret.current = caretsAcross(field.current, next.text)
    setText(next.text)
  }, [value, stored, focused, text])
  useLayoutEffect(() => {
    if (caret.current !== null && text === draft.current.text)
      field.current?.setSelectionRange(...caret.current)
    caret.current = null
  }, [text])

  return {
    value: text,
    onChange: (event: ChangeEvent<Field>) => write(event.currentTarget.value),
    onFocus: (event: FocusEvent<Field>) => {
      field.current = event.currentTarget
      draft.current = { ...draft.current, written: false }
      setFocused(true)
    },
    onBlur: () => setFocused(false),
  }
}

function caretsAcross({ value, selectionStart, selectionEnd }: Field, next: string): [number, number] {
  const place = (at: number | null) => caretAcross(value, next, at ?? value.length)
  return [place(selectionStart), place(selectionEnd)]
}
