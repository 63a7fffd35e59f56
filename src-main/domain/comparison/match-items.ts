import type { Item } from '../meeting/item.ts'

/** One item as it stood on the sent agenda and as it stands now; null on the side where it is missing. */
export interface MatchedItem {
  readonly sent: Item | null
  readonly now: Item | null
}

type Likeness = (sent: Item, now: Item) => boolean

/**
 * Finds each item of a sent agenda again, wherever it stands now: first by case number and title together, then by case
 * number, then by title. Each item is used once, so that two of one name are matched in their order. First come the
 * items as they stand now, then those that are gone.
 */
export function matchItems(sent: readonly Item[], now: readonly Item[]): MatchedItem[] {
  const found = new Map<Item, Item>()
  const taken = new Set<Item>()
  for (const isAlike of likenesses)
    pair(
      sent,
      now.filter((item) => !found.has(item)),
      { isAlike, found, taken },
    )
  const gone = sent.filter((item) => !taken.has(item))
  return [
    ...now.map((item): MatchedItem => ({ sent: found.get(item) ?? null, now: item })),
    ...gone.map((item): MatchedItem => ({ sent: item, now: null })),
  ]
}

const likenesses: readonly Likeness[] = [
  (sent, now) => isSameCase(sent, now) && isSameTitle(sent, now),
  (sent, now) => isSameCase(sent, now),
  (sent, now) => isSameTitle(sent, now),
]

interface Pairing {
  readonly isAlike: Likeness
  readonly found: Map<Item, Item>
  readonly taken: Set<Item>
}

function pair(sent: readonly Item[], now: readonly Item[], { isAlike, found, taken }: Pairing): void {
  for (const item of now) {
    const match = sent.find((earlier) => !taken.has(earlier) && isAlike(earlier, item))
    if (match === undefined) continue
    found.set(item, match)
    taken.add(match)
  }
}

function isSameCase(sent: Item, now: Item): boolean {
  return sent.caseNumber !== null && sent.caseNumber === now.caseNumber
}

function isSameTitle(sent: Item, now: Item): boolean {
  return plain(sent.title) === plain(now.title)
}

function plain(title: string): string {
  return title.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim()
}
