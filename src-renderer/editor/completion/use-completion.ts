import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Completion, completionsFor } from '../../../src-main/domain/completion/completions.ts'
import { KnownTexts } from './known-texts.ts'

/** How long the keys rest before anything is offered, in milliseconds: one who writes on is never shown a list. */
const rest = 180
/** How much of the paragraph before the caret is looked at. */
const lookedAt = 120

/** What is offered at the caret: the texts, which of them is chosen with the arrows, and where the word they complete begins. */
export interface Offer {
  readonly completions: readonly Completion[]
  readonly chosen: number | null
  readonly start: number
}

/** Offers known texts while one writes. Tab takes the first, or what was chosen with the arrows; Enter only that; Esc wants none. */
export function useCompletion(editor: Editor) {
  const known = useContext(KnownTexts)
  const latest = useRef(known)
  latest.current = known
  const [offer, setOffer] = useState<Offer | null>(null)
  const current = useRef(offer)
  current.current = offer
  const refused = useRef<number | null>(null)
  /** Looks once the keys have rested; null where nothing was written since it was looked. */
  const due = useRef<ReturnType<typeof setTimeout> | null>(null)

  function accept(completion: Completion) {
    const { state, view } = editor
    const { to } = state.selection
    setOffer(null)
    const made = state.tr.insertText(completion.text, to - completion.typed, to).scrollIntoView()
    // A step of its own, so that undo leaves the words before it.
    view.dispatch(closeHistory(made))
  }
  /** What is to be offered at the caret as it stands. */
  function offerNow(): Offer | null {
    const next = offerAt(editor, latest.current)
    return next?.start === refused.current ? null : next
  }
  function stopWaiting() {
    if (due.current !== null) clearTimeout(due.current)
    due.current = null
  }
  useEffect(() => {
    const look = () => {
      due.current = null
      setOffer(offerNow())
    }
    const onWritten = () => {
      stopWaiting()
      // Another word is another question.
      if (refused.current !== null && offerAt(editor, latest.current)?.start !== refused.current)
        refused.current = null
      // One that stands follows the letters; a new one waits for a rest.
      if (current.current === null) due.current = setTimeout(look, rest)
      else look()
    }
    const close = () => {
      stopWaiting()
      setOffer(null)
    }
    const onMoved = () => {
      if (current.current !== null && offerAt(editor, latest.current)?.start !== current.current.start)
        close()
    }
    // What was typed before the editor came is the beginning of something too.
    if (editor.can().undo()) onWritten()
    editor.on('update', onWritten)
    editor.on('selectionUpdate', onMoved)
    editor.on('blur', close)
    return () => {
      stopWaiting()
      editor.off('update', onWritten)
      editor.off('selectionUpdate', onMoved)
      editor.off('blur', close)
    }
  }, [editor])

  // Heard before the text itself does; the newest offer is in hand from the moment it is seen.
  useLayoutEffect(() => {
    const { dom } = editor.view
    const hear = (event: KeyboardEvent) => {
      if (!isPlain(event)) return
      // Tab does not wait for the list.
      const ready = offer ?? (event.key === 'Tab' && due.current !== null ? offerNow() : null)
      if (ready === null || !take(event.key, ready)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // One who is in the middle of a word asks what it goes on as, and does not leave the text if it is nothing.
    const stay = (event: KeyboardEvent) => {
      if (event.key === 'Tab' && isPlain(event) && due.current !== null && isBehindLetter(editor))
        event.preventDefault()
    }
    dom.addEventListener('keydown', hear, true)
    dom.addEventListener('keydown', stay)
    return () => {
      dom.removeEventListener('keydown', hear, true)
      dom.removeEventListener('keydown', stay)
    }
  })

  /** Does what a key means to the list; false where it is the text's. */
  function take(key: string, { completions, chosen, start }: Offer): boolean {
    const wanted = completions[chosen ?? 0]
    if (key === 'Escape') {
      refused.current = start
      setOffer(null)
      return true
    }
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const step = key === 'ArrowDown' ? 1 : -1
      const next = chosen === null ? (step === 1 ? 0 : completions.length - 1) : chosen + step
      setOffer({ completions, start, chosen: (next + completions.length) % completions.length })
      return true
    }
    const takes = key === 'Tab' || (key === 'Enter' && chosen !== null)
    if (takes && wanted !== undefined) accept(wanted)
    return takes
  }
  return { offer, accept }
}

function isPlain(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing)
}

function isBehindLetter({ state }: Editor): boolean {
  const { parent, parentOffset } = state.selection.$from
  return /\p{L}$/u.test(parent.textBetween(Math.max(parentOffset - 2, 0), parentOffset))
}

function offerAt({ state, view }: Editor, known: Parameters<typeof completionsFor>[1]): Offer | null {
  const { $from, empty } = state.selection
  const { parent, parentOffset } = $from
  if (!empty || !parent.isTextblock || !view.hasFocus()) return null
  const between = (from: number, to: number) => parent.textBetween(from, to, undefined, '\ufffc')
  // In the middle of a word nothing is begun.
  if (/^[\p{L}\p{N}]/u.test(between(parentOffset, Math.min(parentOffset + 1, parent.content.size))))
    return null
  const completions = completionsFor(between(Math.max(parentOffset - lookedAt, 0), parentOffset), known)
  const [first] = completions
  return first === undefined ? null : { completions, chosen: null, start: $from.pos - first.typed }
}
