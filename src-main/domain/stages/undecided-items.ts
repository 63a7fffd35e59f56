import type { Item } from '../meeting/item.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'

/** Kinds under which nothing is decided: the signature page, and "Eventuelt". */
const undecidable: readonly Item['kind'][] = ['signature-page', 'any-other-business']

/** Whether an item has a decision (beslutning): of its own, or in the text of its section. */
export function isDecided({ decision, sections }: Pick<Item, 'decision' | 'sections'>): boolean {
  const written = sections.find(({ key }) => key === 'decision')?.body ?? null
  if (written !== null && !isEmptyRichText(written)) return true
  return decision !== null && (decision.points.length > 0 || !isEmptyRichText(decision.body))
}

/** The numbers of the items that have a decision. */
export function decidedItems(items: readonly Item[]): number[] {
  return items.filter(isDecided).map(({ number }) => number)
}

/** The numbers of the items that still need a decision before the minutes are closed: those without one, or with points left open. */
export function undecidedItems(items: readonly Item[]): number[] {
  return items
    .filter(({ kind }) => !undecidable.includes(kind))
    .filter((item) => !isDecided(item) || hasOpenPoints(item))
    .map(({ number }) => number)
}

/** Points of the recommendation without a decision, where the item was decided point by point and not as a whole. */
function hasOpenPoints({ decision, recommendation }: Item): boolean {
  if (decision === null || decision.points.length === 0 || !isEmptyRichText(decision.body)) return false
  const decided = decision.points.map((point) => point.recommendation)
  return (recommendation?.points ?? []).some(({ number }) => !decided.includes(number))
}
