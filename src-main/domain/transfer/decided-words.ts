import type { Item } from '../meeting/item.ts'
import { plainText } from '../rich-text/plain-text.ts'
import { decisionAsText } from './decision-as-text.ts'

/** What is written of a decision, without dissents and a stop; empty where nothing is. */
export function decidedWords({ decision, sections }: Pick<Item, 'decision' | 'sections'>): string {
  const written = decision && { ...decision, dissents: [], stop: null }
  const words = decisionAsText({ decision: written, sections })
  return words === null ? '' : plainText(words)
}
