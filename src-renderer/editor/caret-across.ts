import { isFocusLost } from '../widgets/focus-place.ts'
import { caretWish } from './caret-wish.ts'
import type { Chosen } from './text-props.ts'

/** What is chosen in a text, by the text's name. */
interface CaretInText extends Chosen {
  readonly place: string
}

/** Where the caret waits for a window that is loaded again. */
const waitingKey = 'referent.caret'

let left: { readonly caret: CaretInText; readonly to: EventTarget | null } | null = null

/** Takes down what was chosen in a text as the focus went from it, and what it went to. */
export function noteCaretLeft(place: string, { anchor, head }: Chosen, to: EventTarget | null): void {
  left = { caret: { place, anchor, head }, to }
}

/** The caret of the text that is being written in, also where the focus has gone from it to a menu. */
function caretInUse(): CaretInText | null {
  if (left === null) return null
  const { caret, to } = left
  const { activeElement } = document
  const isThere = activeElement?.closest<HTMLElement>('[data-text]')?.dataset['text'] === caret.place
  const isInMenu = activeElement === to || activeElement?.closest('[role="menu"]') || isFocusLost()
  const wentToMenu = to instanceof Element && to.matches('[aria-haspopup="menu"]') && isInMenu
  return isThere || wentToMenu ? caret : null
}

/** Takes down the caret as it stands now; the answer keeps it for the window that `load` loads again. */
export function withCaretAcross(): (load: () => void) => void {
  const caret = caretInUse()
  return (load) => {
    if (caret !== null) sessionStorage.setItem(waitingKey, JSON.stringify(caret))
    load()
  }
}

/** Wishes the caret back where it stood before the window was loaded again, until somebody goes elsewhere. */
export function bringCaretBack(): void {
  const caret = waiting()
  if (caret === null) return
  const wish = { place: caret.place, block: null, chosen: { anchor: caret.anchor, head: caret.head } }
  caretWish.set(wish)
  const withdraw = () => {
    if (caretWish.get() === wish) caretWish.set(null)
  }
  window.addEventListener('pointerdown', withdraw, { once: true })
  window.addEventListener('hashchange', withdraw, { once: true })
}

function waiting(): CaretInText | null {
  const written = sessionStorage.getItem(waitingKey)
  sessionStorage.removeItem(waitingKey)
  // What this window wrote itself a moment ago.
  return written === null ? null : (JSON.parse(written) as CaretInText)
}
