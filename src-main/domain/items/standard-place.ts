import type { ItemKind } from '../meeting/item.ts'

/** The item a new one is put in before when no place is named: a closing signature page stays last; null is the end. */
export function standardPlace(items: readonly { id: string; kind: ItemKind }[]): string | null {
  const last = items.at(-1)
  return last?.kind === 'signature-page' ? last.id : null
}
