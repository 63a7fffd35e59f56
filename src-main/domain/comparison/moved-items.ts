import type { Item } from '../meeting/item.ts'
import type { MatchedItem } from './match-items.ts'

/**
 * The items that changed their place among the others, as they stand now: the fewest whose moving explains the new order.
 * An item whose number grew because another came before it has not moved.
 */
export function movedItems(matched: readonly MatchedItem[]): ReadonlySet<Item> {
  const pairs = matched.flatMap(({ sent, now }) => (sent === null || now === null ? [] : [{ sent, now }]))
  const stayed = longestRising(pairs.map(({ sent }) => sent.number))
  return new Set(pairs.filter((_, at) => !stayed.has(at)).map(({ now }) => now))
}

/** The indexes of a longest part of the numbers that rises. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = []
  const before: number[] = []
  for (const [at, number] of numbers.entries()) {
    const best = bestBefore(numbers.slice(0, at), lengths, number)
    before.push(best)
    lengths.push((lengths[best] ?? 0) + 1)
  }
  const chain = new Set<number>()
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = before[at] ?? -1) chain.add(at)
  return chain
}

/** The index of the smaller number with the longest part behind it; -1 where there is none. */
function bestBefore(earlier: readonly number[], lengths: readonly number[], number: number): number {
  let best = -1
  for (const [at, value] of earlier.entries())
    if (value < number && (lengths[at] ?? 0) > (lengths[best] ?? 0)) best = at
  return best
}
