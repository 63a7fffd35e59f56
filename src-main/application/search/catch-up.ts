import { ok } from '../../domain/result.ts'
import { indexStale } from '../../store/search-index.ts'
import { isFresh } from '../../store/search-stale.ts'
import type { Store } from '../../store/store.ts'

const atOnce = 200

/** Brings the search index up to what is stored, in transactions small enough to wait for. */
export function catchUp(store: Store): void {
  while (!isFresh(store.read)) store.write((handle) => ok(indexStale(handle, atOnce)))
}
