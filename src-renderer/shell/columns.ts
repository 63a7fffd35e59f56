/** Moves the focus to the next column of the screen (F6), to what was chosen there or its first control. */
export function nextColumn(by: 1 | -1): void {
  const columns = [...document.querySelectorAll<HTMLElement>('[data-column], main:not([data-column])')]
  if (columns.length < 2) return
  const at = columns.findIndex((column) => column.contains(document.activeElement))
  const next = at < 0 && by < 0 ? columns.length - 1 : (at + by + columns.length) % columns.length
  firstStop(columns[next])?.focus()
}

function firstStop(column: HTMLElement | undefined): HTMLElement | null {
  const chosen = column?.querySelector<HTMLElement>('[aria-selected="true"], [aria-current="page"]')
  return chosen ?? column?.querySelector<HTMLElement>('button, a, input, textarea, [tabindex="0"]') ?? null
}
