import type { Item } from '../meeting/item.ts'
import { isDecided } from '../stages/undecided-items.ts'
import { decidedWords } from './decided-words.ts'

/** Whether an item was deferred (udsat) from its meeting to a later one. */
export function isDeferred({ links }: Pick<Item, 'links'>): boolean {
  return links.some(({ transfer, direction }) => transfer === 'deferred' && direction === 'to')
}

/** Whether an item has a decision that does not say that it is deferred (udsættes), in whatever words. */
export function isDecidedOtherwise(item: Pick<Item, 'decision' | 'sections'>): boolean {
  const { decision } = item
  if (!isDecided(item)) return false
  const outcomes = [decision, ...(decision?.points ?? [])].map((one) => one?.outcome)
  if (outcomes.includes('deferred')) return false
  return !/(^|\P{L})uds(æt|at)/iu.test(decidedWords(item))
}
