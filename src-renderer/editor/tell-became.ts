import { flushSync } from 'react-dom'
import { tellGone } from '../widgets/tell-gone.ts'

/**
 * Shows with `show` what another window did, and tells the one who writes what became of the rich text under her caret: that its
 * row was removed, with its words.
 */
export function tellBecame(show: () => void): void {
  const text = document.activeElement?.closest<HTMLElement>('[data-text] [contenteditable="true"]')
  const field = text?.closest<HTMLElement>('[data-text]')
  if (!text || !field) {
    show()
    return
  }
  const name = text.ariaLabel ?? ''
  const words = linesOf(text)
  const rows = field.closest('li, section')?.parentElement
  // Drawn at once, so that nothing that is typed meanwhile is taken for a change.
  flushSync(show)
  // A page that is left takes all its texts with it.
  if (!field.isConnected && rows?.isConnected && words.trim() !== '') tellGone(name, words)
}

function linesOf({ children }: Element): string {
  return [...children].map(({ textContent }) => textContent).join('\n')
}
