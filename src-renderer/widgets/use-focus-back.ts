import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { wayBackToCaret } from '../editor/caret-wish.ts'
import { type FocusPlace, focusPage, giveFocusBack, isFocusLost, rememberFocus } from './focus-place.ts'

/** Where the focus stood before each dialog that stands open, the outermost first. */
const outside: FocusPlace[] = []

/**
 * Gives the focus back where it stood before a dialog, when the dialog goes and nobody else has taken the focus. A dialog that was
 * opened from another gives it back there, or where that one would have.
 */
export function useFocusBackFromDialog(): void {
  // Taken down while the dialog is first drawn: its own field has the focus a moment later.
  const [place] = useState(() => withOuter(rememberFocus()))
  useEffect(() => {
    outside.push(place)
    return () => {
      outside.splice(outside.indexOf(place), 1)
      if (isFocusLost() && !giveFocusBack(place)) focusPage()
    }
  }, [place])
}

/** The same for a form that stands in the page: it goes back to what opened it, where that is still there. */
export function useFocusBack(): void {
  const [place] = useState(rememberFocus)
  useEffect(
    () => () => {
      if (isFocusLost()) giveFocusBack({ ...place, stops: place.stops.filter((stop) => stop.tabIndex >= 0) })
    },
    [place],
  )
}

/** For a form that takes the place of the button that opens it; the answer is laid on the button. From a text it goes back to the caret. */
export function useFocusBackTo(open: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null)
  const wayBack = useRef<(() => boolean) | null>(null)
  if (open && wayBack.current === null)
    wayBack.current = wayBackToCaret() ?? wayBackTo(document.activeElement)
  useLayoutEffect(() => {
    if (open || wayBack.current === null) return
    const goBack = wayBack.current
    wayBack.current = null
    if (isFocusLost() && !goBack()) opener.current?.focus()
  }, [open])
  return opener
}

function wayBackTo(from: Element | null): () => boolean {
  return () => {
    if (!(from instanceof HTMLElement) || from === document.body || !from.isConnected) return false
    from.focus()
    return true
  }
}

function withOuter({ stops, caret }: FocusPlace): FocusPlace {
  return { stops: [...stops, ...(outside.at(-1)?.stops ?? [])], caret }
}
