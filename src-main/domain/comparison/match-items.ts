import type { Item } from '../meeting/item.ts'

/** One item as it stood on the sent agenda and as it stands now; null on the side where it is missing. */
export interface MatchedItem<S extends Item = Item, N extends Item = Item> {
  readonly sent: S | null
  readonly now: N | null
}

type Likeness = (sent: Item, now: Item) => boolean

/**
 * Finds each item of a sent agenda again, wherever it stands now: first by case number and title together, then by case
 * number, then by title. Each item is used once, so that two of one name are matched in their order. First come the
 * items as they stand now, then those that are gone.
 */
export function matchItems<S extends Item, N extends Item>(
  sent: readonly S[],
  now: readonly N[],
): MatchedItem<S, N>[] {
  const found = new Map<Item, S>()
  const taken = new Set<Item>()
  for (const isAlike of likenesses)
    pair(
      sent,
      now.filter((item) => !found.has(item)),
      { isAlike, found, taken },
    )
  const gone = sent.filter((item) => !taken.has(item))
  return [
    ...now.map((item) => ({ sent: found.get(item) ?? null, now: item })),
    ...gone.map((item) => ({ sent: item, now: null })),
  ]
}

const likenesses: readonly Likeness[] = [
  (sent, now) => isSameCase(sent, now) && isSameTitle(sent, now),
  (sent, now) => isSameCase(sent, now),
  (sent, now) => isSameTitle(sent, now),
]

interface Pairing<S extends Item> {
  readonly isAlike: Likeness
  readonly found: Map<Item, S>
  readonly taken: Set<Item>
}

function pair<S extends Item>(
  sent: readonly S[],
  now: readonly Item[],
  { isAlike, found, taken }: Pairing<S>,
): void {
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
