import { ok } from '../../domain/result.ts'
import { indexStale } from '../../store/search-index.ts'
import { isFresh } from '../../store/search-stale.ts'
import type { Store } from '../../store/store.ts'

/** Keeps the search index up to date while nobody is waiting for anything. */
export interface SearchUpkeep {
  /** Says that something may have changed. */
  nudge(): void
  stop(): void
}

/**
 * A pause in the work, in milliseconds: longer than one who writes without one waits to be saved, so that nothing is indexed
 * between two keys. A search sees to what it needs itself. Then a few items at a time.
 */
const pause = 3000
const between = 30
const atOnce = 10

/** The upkeep of a store's index; its clock keeps no program running. */
export function searchUpkeep(store: Store): SearchUpkeep {
  let timer: NodeJS.Timeout | null = null
  const later = (ms: number) => {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(work, ms).unref()
  }
  const work = () => {
    timer = null
    if (isFresh(store.read)) return
    const done = store.write((handle) => ok(indexStale(handle, atOnce)))
    if (done.ok && !done.value) later(between)
  }
  return {
    nudge: () => later(pause),
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      timer = null
    },
  }
}
