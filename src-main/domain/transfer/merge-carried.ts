import type { Item, ItemKind } from '../meeting/item.ts'

const opening: readonly ItemKind[] = ['approval-of-agenda', 'announcements']
const closing: readonly ItemKind[] = ['any-other-business', 'signature-page']

/**
 * The items of an agenda with those carried over to it: open ones after the announcements, closed ones before the agenda's
 * own closed items at its end, both before "Eventuelt" and the signature page. Nothing on the agenda changes its order.
 */
export function mergeCarried<T extends Pick<Item, 'kind' | 'access'>>(
  agenda: readonly T[],
  carried: readonly T[],
): T[] {
  const end = agenda.findLastIndex((item) => !closing.includes(item.kind) && item.access === 'open') + 1
  const start = Math.min(agenda.findLastIndex(({ kind }) => opening.includes(kind)) + 1, end)
  return [
    ...agenda.slice(0, start),
    ...carried.filter(({ access }) => access === 'open'),
    ...agenda.slice(start, end),
    ...carried.filter(({ access }) => access === 'closed'),
    ...agenda.slice(end),
  ]
}
