/** What becomes of a list as it stands when the change is made; null where the one that was meant is gone from it. */
export type ListEdit<V> = (list: readonly V[]) => readonly V[] | null

/** The list with one more, last or at a place. */
export function listing<V>(value: V, at?: number): ListEdit<V> {
  return (list) => list.toSpliced(at ?? list.length, 0, value)
}

/** The list with the one that is meant changed, or without it where it becomes null; found as the list is then. */
export function changing<V>(isMeant: (one: V) => boolean, change: (one: V) => V | null): ListEdit<V> {
  return (list) => {
    const at = list.findIndex(isMeant)
    const [meant] = list.slice(at, at + 1)
    if (at < 0 || meant === undefined) return null
    const next = change(meant)
    return list.toSpliced(at, 1, ...(next === null ? [] : [next]))
  }
}

/** Whether another is the same in everything, for values without an id. */
export function sameAs<V>(meant: V): (one: V) => boolean {
  const written = JSON.stringify(meant)
  return (one) => JSON.stringify(one) === written
}
