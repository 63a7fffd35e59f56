import type { StoredItem } from '../../../../src-main/domain/meeting/meeting.ts'
import { isDecided } from '../../../../src-main/domain/stages/undecided-items.ts'

/** Where "gem og næste" goes: to the next item that is not treated, else to the next; null behind the last one. */
export function nextItem(items: readonly StoredItem[], itemId: string): StoredItem | null {
  const at = items.findIndex(({ id }) => id === itemId)
  const after = items.slice(at + 1)
  return after.find((item) => !item.withdrawn && !isDecided(item)) ?? after[0] ?? null
}

/** The items that a number or some letters of a title mean; a number means the one item that has it. */
export function findItems<T extends Pick<StoredItem, 'number' | 'title'>>(
  items: readonly T[],
  typed: string,
): T[] {
  const wanted = typed.trim().toLocaleLowerCase('da')
  if (/^\d+$/.test(wanted)) return items.filter(({ number }) => String(number).startsWith(wanted))
  return items.filter(({ title }) => title.toLocaleLowerCase('da').includes(wanted))
}
