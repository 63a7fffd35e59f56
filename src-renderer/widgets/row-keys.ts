import { useRef } from 'react'
import { isSame } from '../../src-main/domain/is-same.ts'

/** A row that stands, and its key. */
export interface KeyedRow<V> {
  readonly key: string
  readonly value: V
}

/**
 * The keys of rows without ids: a row that says the same is the same, wherever it stands now, and of the others each is the one in its
 * order where there are as many as before. null is a row that was not there.
 */
export function keptKeys<V>(before: readonly KeyedRow<V>[], after: readonly V[]): readonly (string | null)[] {
  const left = [...before]
  const kept = after.map((value, at) => {
    const here = left.indexOf(before[at] ?? { key: '', value })
    const found =
      here >= 0 && isSame(left[here]?.value, value) ? here : left.findIndex((row) => isSame(row.value, value))
    return found < 0 ? null : (left.splice(found, 1)[0]?.key ?? null)
  })
  if (kept.filter((key) => key === null).length !== left.length) return kept
  return kept.map((key) => key ?? left.shift()?.key ?? null)
}

/** A key for each row of a list that follows it when the list is reordered, corrected or cut: the caret never goes on in another row. */
export function useRowKeys<V>(values: readonly V[]): readonly string[] {
  const known = useRef<readonly KeyedRow<V>[]>([])
  const next = useRef(0)
  const kept = keptKeys(known.current, values)
  known.current = values.map((value, at) => ({ key: kept[at] ?? String(next.current++), value }))
  return known.current.map(({ key }) => key)
}
