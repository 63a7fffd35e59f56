/** The number that stands in `count` bytes, the greatest first; bytes are signs of one byte each. */
export function numberAt(bytes: string, at: number, count: 2 | 4): number {
  let value = 0
  for (let step = 0; step < count; step++) value = value * 256 + (bytes.charCodeAt(at + step) || 0)
  return value
}
