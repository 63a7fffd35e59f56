import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
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

/** The same for a form that stands in the page: it goes back where it stood, as far as that is still there. */
export function useFocusBack(): void {
  const [place] = useState(rememberFocus)
  useEffect(
    () => () => {
      if (isFocusLost()) giveFocusBack(place)
    },
    [place],
  )
}

/** For a form that takes the place of the button that opens it; the answer is laid on the button. */
export function useFocusBackTo(open: boolean): RefObject<HTMLButtonElement | null> {
  const opener = useRef<HTMLButtonElement>(null)
  const before = useRef<Element | null>(null)
  if (open && before.current === null) before.current = document.activeElement
  useLayoutEffect(() => {
    if (open || before.current === null) return
    const from = before.current
    before.current = null
    if (!isFocusLost()) return
    if (from instanceof HTMLElement && from !== document.body && from.isConnected) from.focus()
    else opener.current?.focus()
  }, [open])
  return opener
}

function withOuter({ stops, caret }: FocusPlace): FocusPlace {
  return { stops: [...stops, ...(outside.at(-1)?.stops ?? [])], caret }
}
