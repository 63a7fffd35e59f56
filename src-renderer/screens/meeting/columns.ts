const columns = ['rail', 'agenda', 'item', 'beside']

/** Moves the focus to the next column (F6), to what was chosen there or its first control. */
export function nextColumn(by: 1 | -1): void {
  const order = columns.filter((name) => document.querySelector(`[data-column="${name}"]`) !== null)
  const current = document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset['column']
  const at = order.indexOf(current ?? '')
  const next = order[(at + by + order.length) % order.length]
  const column = document.querySelector(`[data-column="${next}"]`)
  const target =
    column?.querySelector<HTMLElement>('[aria-selected="true"], [aria-current="page"]') ??
    column?.querySelector<HTMLElement>('button, a, input, textarea, [tabindex="0"]')
  target?.focus()
}
