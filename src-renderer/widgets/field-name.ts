/** A field of plain text. */
export type Field = HTMLInputElement | HTMLTextAreaElement

/** What a field is called on the screen. */
export function nameOf(field: Field): string {
  return field.ariaLabel ?? field.labels?.[0]?.textContent ?? ''
}
