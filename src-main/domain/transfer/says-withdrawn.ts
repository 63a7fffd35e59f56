import type { Item } from '../meeting/item.ts'
import { decidedWords } from './decided-words.ts'

/** Whether a decision says that its item is withdrawn (udgår), in whatever words: what is decided on points does not. */
export function saysWithdrawn(item: Pick<Item, 'decision' | 'sections'>): boolean {
  const { decision } = item
  if (decision !== null && decision.points.length > 0) return false
  return decision?.outcome === 'withdrawn' || /(^|\P{L})udg(år|ået|ik)(?!\p{L})/iu.test(decidedWords(item))
}
