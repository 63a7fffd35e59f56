import { type RefObject, useEffect, useLayoutEffect } from 'react'
import { createStore } from '../../state/store.ts'

/** Who wishes the focus in the agenda: an item's row, once it is chosen; or the agenda of a meeting that opens. */
export type AgendaFocus = { readonly itemId: string } | { readonly meetingId: string }

/** The wish that is still open; the agenda makes it null again. */
export const agendaFocus = createStore<AgendaFocus | null>(null)

/** Gives the focus to the chosen row where it is wished, as soon as it is there; or to the list where it has no rows. */
export function useAgendaFocus(
  list: RefObject<HTMLElement | null>,
  meetingId: string,
  selected: string | null,
): void {
  useLayoutEffect(() => {
    const take = () => {
      const wish = agendaFocus.get()
      if (wish === null) return
      const isMine = 'itemId' in wish ? wish.itemId === selected : wish.meetingId === meetingId
      const row = list.current?.querySelector<HTMLElement>('[tabindex="0"]') ?? null
      if (!isMine || ('itemId' in wish && row?.dataset['item'] !== selected)) return
      agendaFocus.set(null)
      const place = row ?? list.current
      place?.focus()
    }
    take()
    return agendaFocus.subscribe(take)
  })
}

/** Keeps the focus, where a row has it, on the chosen row, and that row in the list's visible part wherever it is moved; `at` is its place. */
export function useFocusInView(
  list: RefObject<HTMLElement | null>,
  selected: string | null,
  at: number,
): void {
  useLayoutEffect(() => {
    const row = focusedRow(list.current)
    if (row === null || row.dataset['item'] === selected) return
    list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus()
  }, [list, selected])
  useEffect(() => {
    focusedRow(list.current)?.scrollIntoView({ block: 'nearest' })
  }, [list, at])
}

function focusedRow(list: HTMLElement | null): HTMLElement | null {
  const row = document.activeElement
  return row instanceof HTMLElement && row !== list && list?.contains(row) ? row : null
}
