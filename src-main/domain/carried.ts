import { isSame } from './is-same.ts'

/** A value that is saved: as its writer last saw it stored, as she wants it, and as it is stored now. */
export interface Carried<V> {
  readonly was: V
  readonly wanted: V
  readonly stored: V
}

/** What is to be stored: what the writer changed is as she wants it, what she left alone as it stands. */
export function carried<V>({ was, wanted, stored }: Carried<V>): V {
  return isSame(was, wanted) ? stored : wanted
}

/** Whether the writer changed what somebody else has changed otherwise since she saw it. */
export function isCrossed<V>({ was, wanted, stored }: Carried<V>): boolean {
  return !isSame(was, wanted) && !isSame(was, stored) && !isSame(wanted, stored)
}

/**
 * What is to be stored of a value whose writer may have said what she saw, merged by `merge` where she did; where she did not, hers takes
 * the place of all that stands.
 */
export function carriedWhereSeen<V>(
  { was, wanted, stored }: Omit<Carried<V>, 'was'> & { readonly was: V | undefined },
  merge: (value: Carried<V>) => V,
): V {
  return was === undefined ? wanted : merge({ was, wanted, stored })
}

/** Whether the writer had seen those parts that hers take the place of; null where she changes none. */
export function hasSeen(parts: readonly Carried<unknown>[]): boolean | null {
  const changed = parts.filter((one) => !isSame(carried(one), one.stored))
  return changed.length === 0 ? null : !changed.some(isCrossed)
}

/** One part of a value that is saved. */
export function partOf<V, P>({ was, wanted, stored }: Carried<V>, part: (value: V) => P): Carried<P> {
  return { was: part(was), wanted: part(wanted), stored: part(stored) }
}

/** The same for a value of several fields, each by itself. */
export function carriedFields<V extends object>({ was, wanted, stored }: Carried<V>): V {
  const before = new Map<string, unknown>(Object.entries(was))
  const changed = Object.entries(wanted).filter(([field, value]) => !isSame(before.get(field), value))
  return { ...stored, ...Object.fromEntries(changed) }
}

/**
 * The same for a list of values without ids: what she added is added before what she put it before, what she took away goes, what she
 * corrected stands in its place. Where that one was itself changed or removed meanwhile, both stand. What two add alike is there once.
 */
export function carriedList<V>({ was, wanted, stored }: Carried<readonly V[]>): V[] {
  if (isSame(was, stored)) return [...wanted]
  const gone = without(was, wanted)
  const come = without(without(wanted, was), without(stored, was))
  const list = [...stored]
  const added = come.filter((one, at) => {
    const [old] = gone.slice(at, at + 1)
    const place = old === undefined ? -1 : placeOf(list, old)
    if (place >= 0) list[place] = one
    return place < 0
  })
  const all = withAdded(without(list, gone), added, wanted)
  return isSame(shared(was, wanted), shared(wanted, was)) ? all : inOrderOf(all, wanted)
}

/**
 * The same for rows of several parts. As long as nobody added, moved or took away any, each is known by its place and merged by `merge`;
 * otherwise it is a list as above, or `otherwise` says what it is.
 */
export function carriedRows<V>(
  rows: Carried<readonly V[]>,
  merge: (row: Carried<V>) => V,
  otherwise: (rows: Carried<readonly V[]>) => V[] = carriedList,
): V[] {
  return sameRows(rows)?.map(merge) ?? otherwise(rows)
}

/** The rows one by one where each stands in its place in all three; null where one was added, moved or taken away. */
function sameRows<V>({ was, wanted, stored }: Carried<readonly V[]>): Carried<V>[] | null {
  if (!isInPlace(was, wanted) || !isInPlace(was, stored)) return null
  return was.flatMap((one, at) =>
    wanted
      .slice(at, at + 1)
      .flatMap((mine) =>
        stored.slice(at, at + 1).map((theirs) => ({ was: one, wanted: mine, stored: theirs })),
      ),
  )
}

/**
 * The same for values that are known by a key, of which `keysOf` gives each one of a list its own. Two changes of the same one are merged
 * by `merge`; what she changed stands also where it was removed meanwhile.
 */
export function carriedByKey<V>(
  values: Carried<readonly V[]>,
  keysOf: (values: readonly V[]) => readonly string[],
  merge: (one: Carried<V>) => V = carried,
): V[] {
  const { was, wanted, stored } = partOf(values, (list) => byKey(list, keysOf))
  const known = [...was.keys()].filter((key) => stored.has(key) || isSame(was.get(key), wanted.get(key)))
  const keys = carriedList({ was: known, wanted: [...wanted.keys()], stored: [...stored.keys()] })
  return keys.flatMap((key) => {
    const one = { was: was.get(key), wanted: wanted.get(key), stored: stored.get(key) }
    if (one.was === undefined || one.wanted === undefined || one.stored === undefined)
      return carried(one) ?? []
    return [merge({ was: one.was, wanted: one.wanted, stored: one.stored })]
  })
}

/**
 * Whether the writer had seen those of the rows that hers take the place of; null where she changes none. Where any was added, moved or
 * taken away, what she had not seen stands beside hers.
 */
export function hasSeenRows<V>(rows: Carried<readonly V[]>): boolean | null {
  const same = sameRows(rows)
  if (same !== null) return hasSeen(same)
  return isSame(rows.was, rows.wanted) ? null : true
}

/** Keys for values that can have the same name: the name, and the how many-th of it each is. */
export function numberedKeys(names: readonly string[]): string[] {
  return names.map((name, at) => `${name} ${names.slice(0, at).filter((one) => one === name).length}`)
}

function byKey<V>(
  values: readonly V[],
  keysOf: (values: readonly V[]) => readonly string[],
): ReadonlyMap<string, V> {
  return new Map(
    keysOf(values).flatMap((key, at) => values.slice(at, at + 1).map((one) => [key, one] as const)),
  )
}

/** Whether a list has the same places as it had: what differs in one of them is new there, and not moved from another. */
function isInPlace<V>(was: readonly V[], list: readonly V[]): boolean {
  return was.length === list.length && list.every((one, at) => isSame(one, was[at]) || placeOf(was, one) < 0)
}

function withAdded<V>(list: readonly V[], added: readonly V[], wanted: readonly V[]): V[] {
  const all = [...list]
  for (const one of added.toReversed()) {
    const [next] = wanted.slice(placeOf(wanted, one) + 1)
    const at = next === undefined ? -1 : placeOf(all, next)
    all.splice(at < 0 ? all.length : at, 0, one)
  }
  return all
}

/** The list with those that are wanted in the order they are wanted in; the others stay in their places. */
function inOrderOf<V>(list: readonly V[], wanted: readonly V[]): V[] {
  const queue = shared(wanted, list)
  const left = [...queue]
  return list.map((one) => (taken(left, one) ? (queue.shift() ?? one) : one))
}

/** Those of the first list that are in the second too. */
function shared<V>(list: readonly V[], others: readonly V[]): V[] {
  const left = [...others]
  return list.filter((one) => taken(left, one))
}

/** The first list without those of the second, each as often as it stands there. */
function without<V>(list: readonly V[], others: readonly V[]): V[] {
  const left = [...others]
  return list.filter((one) => !taken(left, one))
}

/** Takes one away from those that are left; whether it was there. */
function taken<V>(left: V[], meant: V): boolean {
  const at = placeOf(left, meant)
  if (at >= 0) left.splice(at, 1)
  return at >= 0
}

function placeOf<V>(list: readonly V[], meant: V): number {
  return list.findIndex((one) => isSame(one, meant))
}
