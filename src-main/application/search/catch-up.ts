import { ok } from '../../domain/result.ts'
import { indexStale } from '../../store/search-index.ts'
import { isFresh } from '../../store/search-stale.ts'
import type { Store } from '../../store/store.ts'

const atOnce = 200

/**
 * Brings the search index up to what is stored, in transactions small enough to wait for. Where nothing can be written (a
 * full disk) the search goes on with what was indexed before.
 */
export function catchUp(store: Store): void {
  if (isFresh(store.read)) return
  const done = store.write((handle) => ok(indexStale(handle, atOnce)))
  if (done.ok && !done.value) catchUp(store)
}
