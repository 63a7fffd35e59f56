import { useMemo, useRef, useSyncExternalStore } from 'react'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../src-main/domain/result.ts'
import type { SaveQueue } from './save-queue.ts'
import { useSession } from './session-context.ts'

/** What one facet of a meeting (or a committee) holds, and how it is saved. */
export interface Facet<V, T = MeetingSnapshot> {
  /** Unique in the meeting: "item-id:decision". */
  readonly name: string
  readonly stored: V
  /** `base` is the meeting's revision that the value was written on, `was` the value as it was then. */
  readonly save: (value: V, base: number | null, was: V) => Promise<Result<T>>
}

/** Changes the value, and saves it in a moment. */
export type ChangeFacet<V> = (change: (value: V) => V) => void

/** The value as the window has it (a draft before it is saved), and its change; the second one is for texts that show it themselves. */
export type FacetValue<V> = readonly [V, ChangeFacet<V>, ChangeFacet<V>]

/** A facet of the open meeting. */
export function useFacet<V>(facet: Facet<V>): FacetValue<V> {
  return useQueuedFacet(useSession().queue, facet)
}

/** The same behind any queue; `useFacet` is for the open meeting. */
export function useQueuedFacet<V, T>(queue: SaveQueue<T>, facet: Facet<V, T>): FacetValue<V> {
  const latest = useRef(facet)
  latest.current = facet
  const draft = useSyncExternalStore(queue.drafts.subscribe, () => queue.drafts.get().get(facet.name))

  const [change, write] = useMemo(() => {
    const changeWith =
      (put: SaveQueue<T>['put']): ChangeFacet<V> =>
      (next) => {
        const { name, stored, save } = latest.current
        const current = queue.drafts.get().get(name)
        // A draft under this name was put here by this same hook, with values of the facet's own type.
        const before = current === undefined ? stored : (current.value as V)
        const value = next(before)
        put(name, { value, before, save: (base) => save(value, base.revision, base.value as V) })
      }
    return [changeWith(queue.put), changeWith(queue.putShown)]
  }, [queue])
  return [draft === undefined ? facet.stored : (draft.value as V), change, write]
}
