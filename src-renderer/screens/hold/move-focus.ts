/** Moves the focus from an element to the one `by` places on among those alike in the same part of the screen. */
export function moveFocus(from: Element, part: string, alike: string, by: number): void {
  const all = [...(from.closest(part)?.querySelectorAll<HTMLElement>(alike) ?? [])]
  const at = all.findIndex((one) => one === from || one.contains(from))
  all[at + by]?.focus()
}

/** Puts the focus on the first row of the decision that wants an answer, else on the first row. */
export function focusDecision(): void {
  const row =
    document.querySelector<HTMLElement>('[data-row][data-missing]') ??
    document.querySelector<HTMLElement>('[data-row]')
  row?.focus()
}

/** Puts the focus on the strip's member that Tab comes to. */
export function focusStrip(): void {
  document.querySelector<HTMLElement>('[data-member][tabindex="0"]')?.focus()
}

/** Where the focus was lost, with a row that went away, it goes to the decision. */
export function focusWhereLost(): void {
  if (document.activeElement === document.body) focusDecision()
}
