import { useLayoutEffect, useRef } from 'react'
import { caretWish } from '../../editor/caret-wish.ts'
import { useMeeting } from '../../state/session-context.ts'
import { isFocusLost } from '../../widgets/focus-place.ts'
import { agendaFocus } from './use-agenda-focus.ts'
import { useItemActions } from './use-item-actions.ts'

/** One item back or forward. The focus is in the next item where it was in this: the same text, button or row, else its page. */
export function useStep(chosen: string | null): (by: number) => void {
  const { items } = useMeeting()
  const { select } = useItemActions()
  const arrive = useRef<(() => void) | null>(null)
  useLayoutEffect(() => {
    arrive.current?.()
    arrive.current = null
  }, [chosen])
  return (by) => {
    const other = items[items.findIndex(({ id }) => id === chosen) + by]
    if (other === undefined) return
    arrive.current = samePlaceIn(other.id)
    select(other.id)
  }
}

/** The way to where the focus stands now, in another item. */
function samePlaceIn(itemId: string): () => void {
  const { activeElement } = document
  if (activeElement?.closest('[role="listbox"]')) return () => agendaFocus.set({ itemId })
  const text = activeElement?.closest<HTMLElement>('[data-text]')?.dataset['text'] ?? ''
  const place = `${itemId}${text.slice(text.indexOf(':'))}`
  const name = activeElement?.getAttribute('aria-label') ?? ''
  return () => {
    if (text !== '') writeAt(place)
    else if (isFocusLost()) focusFirst(`[aria-label="${CSS.escape(name)}"]`)
    if (isFocusLost() && caretWish.get() === null) focusFirst('article[data-item]')
  }
}

function writeAt(place: string): void {
  const field = document.querySelector(`[data-text="${CSS.escape(place)}"]`)
  const read = field?.querySelector<HTMLElement>('[aria-readonly="true"]')
  if (read) read.focus()
  else if (field) caretWish.set({ place, block: 0 })
}

function focusFirst(selector: string): void {
  document.querySelector('main')?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
}
