import { type Refusal, refusal } from '../refusal.ts'

/** An item added after the agenda was sent, and why it cannot wait for the next meeting. */
export interface LateItem {
  readonly number: number
  readonly title: string
  readonly whyItCannotWait: string | null
}

/**
 * Why a supplementary agenda (tillægsdagsorden) cannot be sent: an item that cannot wait may be decided though the deadline
 * was missed, but the agenda must say why it cannot be postponed (§ 8 and the forretningsordener made from it).
 */
export function lateItemsProblem(lateItems: readonly LateItem[]): Refusal | null {
  const silent = lateItems.find(({ whyItCannotWait }) => (whyItCannotWait ?? '').trim() === '')
  if (silent === undefined) return null
  return refusal(
    'late-item-reason-missing',
    `Punkt ${silent.number} «${silent.title}» er føjet til, efter at dagsordenen blev udsendt, og siger ikke, hvorfor det ikke kan vente. Intet er udsendt.`,
    'Skriv under punktet, hvorfor det ikke kan vente til næste møde.',
  )
}
