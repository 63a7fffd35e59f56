import { matchItems } from '../comparison/match-items.ts'
import type { Item } from '../meeting/item.ts'
import { type Refusal, refusal } from '../refusal.ts'

/** The items of an agenda that are not on any agenda sent so far: they make the supplementary agenda (tillægsdagsorden). */
export function lateItems(sent: readonly Item[], now: readonly Item[]): Item[] {
  return matchItems(sent, now)
    .filter((match) => match.sent === null)
    .flatMap((match) => match.now ?? [])
}

/**
 * Why a supplementary agenda cannot be sent: an item that cannot wait may be decided though the deadline was missed, but
 * the agenda must say why it cannot be postponed (§ 8, and the forretningsordener made from it).
 */
export function lateItemsProblem(
  late: readonly Pick<Item, 'number' | 'title' | 'lateReason'>[],
): Refusal | null {
  const silent = late.find(({ lateReason }) => (lateReason ?? '').trim() === '')
  if (silent === undefined) return null
  return refusal(
    'late-item-reason-missing',
    `Punkt ${silent.number} «${silent.title}» er føjet til, efter at dagsordenen blev udsendt, og siger ikke, hvorfor det ikke kan vente. Intet er udsendt.`,
    'Skriv under punktet, hvorfor det ikke kan vente til næste møde.',
    { number: silent.number, title: silent.title },
  )
}
