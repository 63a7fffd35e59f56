import { flushSync } from 'react-dom'
import { showTold } from '../state/notices.tsx'
import { tellGone } from '../widgets/tell-gone.ts'
import { texts } from '../words/texts.ts'

/**
 * Shows with `show` what another window did, and tells the one who writes what became of the rich text under her caret: that its
 * row was removed, with its words, or that another window's undo (`undone`) changed it.
 */
export function tellBecame(show: () => void, undone: boolean): void {
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
  if (!field.isConnected) {
    // A page that is left takes all its texts with it.
    if (rows?.isConnected && words.trim() !== '') tellGone(name, words)
  } else if (undone && linesOf(text) !== words)
    showTold(texts.common.changedElsewhere.undone(name), field.dataset['text'] ?? name)
}

function linesOf({ children }: Element): string {
  return [...children].map(({ textContent }) => textContent).join('\n')
}
