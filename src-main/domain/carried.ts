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
 * The same for a list of values without ids: what she added is added, what she took away goes, what she corrected stands in its place. Where
 * that one was itself changed or removed meanwhile, both stand. What two add alike is there once.
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
  return [...without(list, gone), ...added]
}

/** The first list without those of the second, each as often as it stands there. */
function without<V>(list: readonly V[], others: readonly V[]): V[] {
  const left = [...list]
  for (const one of others) {
    const at = placeOf(left, one)
    if (at >= 0) left.splice(at, 1)
  }
  return left
}

function placeOf<V>(list: readonly V[], meant: V): number {
  return list.findIndex((one) => isSame(one, meant))
}
