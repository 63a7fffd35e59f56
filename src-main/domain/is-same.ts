/** Whether two values are the same in everything; for values whose fields stand in one order, as those that a schema gives. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
