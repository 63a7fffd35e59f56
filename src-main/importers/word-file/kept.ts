/** Two places, counted from 0, at which two lists hold the same. */
export interface Pair {
  readonly was: number
  readonly is: number
}

/** Places of one text that are compared with each place where it stands now. */
const mostPlaces = 64

interface Link extends Pair {
  readonly before: Link | null
}

/**
 * The longest run of things that two lists hold in the same order (Hunt and Szymanski, 1977), as pairs of places. What is
 * the same at both ends is passed over first, for that is most of a text.
 */
export function kept(old: readonly string[], now: readonly string[]): Pair[] {
  const most = Math.min(old.length, now.length)
  const head = sameFor(most, (at) => old[at] === now[at])
  const tail = sameFor(most - head, (at) => old.at(-1 - at) === now.at(-1 - at))
  const middle = longest(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
  return [
    ...Array.from({ length: head }, (_, at) => ({ was: at, is: at })),
    ...middle.map(({ was, is }) => ({ was: was + head, is: is + head })),
    ...Array.from({ length: tail }, (_, at) => ({ was: old.length - tail + at, is: now.length - tail + at })),
  ]
}

/** How many places in a row, of so many, are the same. */
function sameFor(most: number, same: (at: number) => boolean): number {
  let count = 0
  while (count < most && same(count)) count += 1
  return count
}

function longest(old: readonly string[], now: readonly string[]): Pair[] {
  const places = Map.groupBy(old.keys(), (at) => old[at] ?? '')
  const ends: Link[] = []
  for (const [is, mark] of now.entries())
    for (const was of nearest(places.get(mark) ?? [], is).reverse()) {
      const at = firstNotBefore(ends.length, (end) => ends[end]?.was ?? 0, was)
      ends[at] = { was, is, before: ends[at - 1] ?? null }
    }
  return chain(ends.at(-1) ?? null)
}

/** Of a text that stands in very many places ("Ja"), only those near by are looked at. */
function nearest(places: readonly number[], at: number): number[] {
  if (places.length <= mostPlaces) return [...places]
  const after = firstNotBefore(places.length, (place) => places[place] ?? 0, at)
  const from = Math.max(0, after - mostPlaces / 2)
  return places.slice(from, from + mostPlaces)
}

/** Where, among so many places in order, the first stands that is not before the wanted one. */
function firstNotBefore(count: number, placeAt: (at: number) => number, wanted: number): number {
  let from = 0
  let to = count
  while (from < to) {
    const middle = (from + to) >> 1
    if (placeAt(middle) < wanted) from = middle + 1
    else to = middle
  }
  return from
}

function chain(last: Link | null): Pair[] {
  const pairs: Pair[] = []
  for (let link = last; link !== null; link = link.before) pairs.push({ was: link.was, is: link.is })
  return pairs.reverse()
}
