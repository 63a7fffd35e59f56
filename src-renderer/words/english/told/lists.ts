/** "A", "A and B", "A, B and C". */
export function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`
}

/** "1 item", "2 items". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** "item 4", "items 5 and 7". */
export function items(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'item' : 'items'} ${list(numbers.map(String))}`
}
