import type { Item } from '../meeting/item.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { isDecided } from '../stages/undecided-items.ts'
import { decisionAsText } from './decision-as-text.ts'

/** Whether an item was deferred (udsat) from its meeting to a later one. */
export function isDeferred({ links }: Pick<Item, 'links'>): boolean {
  return links.some(({ transfer, direction }) => transfer === 'deferred' && direction === 'to')
}

/** Whether an item has a decision that does not say that it is deferred (udsættes), in whatever words. */
export function isDecidedOtherwise(item: Pick<Item, 'decision' | 'sections'>): boolean {
  const { decision, sections } = item
  if (!isDecided(item)) return false
  const outcomes = [decision, ...(decision?.points ?? [])].map((one) => one?.outcome)
  if (outcomes.includes('deferred')) return false
  const words = decisionAsText({ decision: decision && { ...decision, dissents: [], stop: null }, sections })
  return words === null || !/(^|\P{L})uds(æt|at)/iu.test(plainText(words))
}
