import type { StoredItem } from '../meeting/meeting.ts'
import { isDecided } from '../stages/undecided-items.ts'

/**
 * The item that one that cannot wait is put in before while the meeting is held; null is the end. It is treated next: behind the
 * one that is being treated, and never before one that has been treated, whose number stands.
 */
export function latePlace(
  items: readonly Pick<StoredItem, 'id' | 'kind' | 'decision' | 'sections'>[],
  treatedId: string,
): string | null {
  const treated = items.findIndex(({ id }) => id === treatedId)
  const at = Math.max(treated, items.findLastIndex(isDecided))
  const isSignature = items[at]?.kind === 'signature-page'
  return items[isSignature ? at : at + 1]?.id ?? null
}
