/** Two places, counted from 0, at which two lists hold the same. */
export interface Pair {
  readonly was: number
  readonly is: number
}

interface Link extends Pair {
  readonly before: Link | null
}

/** The longest run of things that two lists hold in the same order (Hunt and Szymanski, 1977), as pairs of places. */
export function kept(old: readonly string[], now: readonly string[]): Pair[] {
  const same = old.findIndex((mark, at) => mark !== now[at])
  const start = same === -1 ? Math.min(old.length, now.length) : same
  const head = old.slice(0, start).map((_, at) => ({ was: at, is: at }))
  return [...head, ...longest(old.slice(start), now.slice(start), start)]
}

function longest(old: readonly string[], now: readonly string[], start: number): Pair[] {
  const places = Map.groupBy(
    old.map((_, at) => old.length - 1 - at),
    (at) => old[at] ?? '',
  )
  const ends: Link[] = []
  for (const [is, mark] of now.entries())
    for (const was of places.get(mark) ?? []) {
      const at = firstNotBefore(ends, was)
      ends[at] = { was, is, before: ends[at - 1] ?? null }
    }
  return chain(ends.at(-1) ?? null, start)
}

/** Where the first chain stands whose end is not before a place. */
function firstNotBefore(ends: readonly Link[], was: number): number {
  let from = 0
  let to = ends.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ends[middle]?.was ?? 0) < was) from = middle + 1
    else to = middle
  }
  return from
}

function chain(last: Link | null, start: number): Pair[] {
  const pairs: Pair[] = []
  for (let link = last; link !== null; link = link.before)
    pairs.push({ was: link.was + start, is: link.is + start })
  return pairs.reverse()
}
