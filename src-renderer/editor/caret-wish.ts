import { type RefObject, useEffect, useRef } from 'react'
import { createStore } from '../state/store.ts'
import type { Caret, Chosen } from './text-props.ts'

/**
 * A place in a text on the page: the text's name, and which of its paragraphs, headings and pictures, from 0; null is where the
 * caret stood when the text was left, or what is `chosen` in it.
 */
export interface CaretPlace {
  readonly place: string
  readonly block: number | null
  readonly chosen?: Chosen
}

/** Where the caret is wished from outside; the text of that name takes the wish, and it is null again. */
export const caretWish = createStore<CaretPlace | null>(null)

/** The way back to the caret of the text that is being written in; it answers whether the text is still there. Null outside a text. */
export function wayBackToCaret(): (() => boolean) | null {
  const { activeElement } = document
  const field = activeElement?.closest<HTMLElement>('[data-text]')
  const place = field?.dataset['text']
  if (!field || place === undefined) return null
  return () => {
    if (field.isConnected) caretWish.set({ place, block: null })
    return field.isConnected
  }
}

/** The paragraphs, headings and pictures of a text as it stands on the page, read or being written. */
export function blocksIn(field: Element): Element[] {
  // What is quoted stands there without a text box.
  const text = field.querySelector('[role="textbox"]') ?? field
  if (text.matches('p')) return [text]
  // The editor puts a picture of its own behind a footnote that ends a line.
  return [...text.querySelectorAll('p, h4, h5, h6, img:not(.ProseMirror-separator)')]
}

/** Puts the caret where it is wished in a field: in its editor, or by `begin` where it is only read so far. */
export function useCaretWish(
  field: RefObject<HTMLElement | null>,
  place: string | undefined,
  begin: (caret: Caret) => void,
): void {
  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => {
    const take = () => {
      const wish = caretWish.get()
      if (wish === null || wish.place !== place || field.current === null) return
      caretWish.set(null)
      putCaret(field.current, wish, latest.current)
    }
    take()
    return caretWish.subscribe(take)
  }, [field, place])
}

function putCaret(field: HTMLElement, wish: CaretPlace, begin: (caret: Caret) => void): void {
  const { block: at, chosen = 'left' } = wish
  const block = at === null ? undefined : blocksIn(field)[at]
  block?.scrollIntoView({ block: 'center' })
  const writing = field.querySelector<HTMLElement>('[contenteditable="true"]')
  if (block === undefined) begin(at === null ? chosen : 'end')
  else if (writing === null) begin(beginningOf(block))
  else {
    writing.focus()
    // Inside a picture the editor takes it for chosen.
    getSelection()?.collapse(block, 0)
  }
}

/** A point in the block's first line. */
function beginningOf(block: Element): Caret {
  const { left, top, height } = block.getBoundingClientRect()
  return { x: left + 1, y: top + Math.min(height / 2, 8) }
}
