import type { Access, ItemKind } from '../meeting/item.ts'

const closing: readonly ItemKind[] = ['any-other-business', 'signature-page']

/**
 * The item a new one of a kind is put in before when no place is named; null is the end. It is open and comes behind the last open
 * item, so that closed ones, "Eventuelt" and the signature page at the end stay there; one of these two is itself at the end.
 * Once the agenda is sent, the items people have before them keep their numbers: it then comes behind the closed ones too.
 */
export function standardPlace(
  items: readonly { readonly id: string; readonly kind: ItemKind; readonly access: Access }[],
  { kind, sent }: { readonly kind: ItemKind; readonly sent: boolean },
): string | null {
  const last = items.at(-1)
  if (kind === 'signature-page') return null
  if (kind === 'any-other-business') return last?.kind === 'signature-page' ? last.id : null
  if (sent) return items.find((item) => closing.includes(item.kind))?.id ?? null
  const behind = items.findLastIndex((item) => item.access === 'open' && !closing.includes(item.kind))
  return items[behind + 1]?.id ?? null
}
