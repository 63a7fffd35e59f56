const list = new Intl.ListFormat('da', { type: 'conjunction' })

/** "A", "A og B", "A, B og Ø". */
export function danishList(parts: readonly string[]): string {
  return list.format(parts)
}
