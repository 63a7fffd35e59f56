import type { KeyboardEvent } from 'react'
import { nearest, tabWay, takesTab } from './tab-stops.ts'

/** What one writes in, and the lines that begin a text (see `QuietLine`). */
const texts = '[role="textbox"], textarea, input[type="text"], input:not([type]), [data-begins]'

/**
 * Tab in a text of a page goes to the next text, and Shift+Tab to the one before: what is typed on after it is text, and does
 * nothing to the page, as it would on a button between them. Those are come to with Esc, which leaves the text, and then Tab
 * (see `leaveForHolder`). Forms and what stands beside a text are gone through as ever.
 */
export function moveBetweenTexts(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget: page } = event
  const way = tabWay(event)
  if (way === null || !(target instanceof Element) || !page.contains(target)) return
  if (!target.matches(texts) || target.closest('form, header, [data-text-tools]')) return
  const line = [...page.querySelectorAll<HTMLElement>(texts)].filter((text) => takesTab(text, target))
  const next = nearest(line, target, way)
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  if (next instanceof HTMLInputElement) next.select()
}
