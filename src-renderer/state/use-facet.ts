import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { MeetingSnapshot } from '../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../src-main/domain/result.ts'
import type { SaveQueue } from './save-queue.ts'
import { useSession } from './session-context.ts'

/** What one facet of a meeting (or a committee) holds, and how it is saved. */
export interface Facet<V, T = MeetingSnapshot> {
  /** Unique in the meeting: "item-id:decision". */
  readonly name: string
  readonly stored: V
  /** `base` is the meeting's revision that the value was written on. */
  readonly save: (value: V, base: number | null) => Promise<Result<T>>
}

/** The value as the window has it (a draft before it is saved), and a function that changes it and saves it in a moment. */
export function useFacet<V>(facet: Facet<V>): readonly [V, (change: (value: V) => V) => void] {
  return useQueuedFacet(useSession().queue, facet)
}

/** The same behind any queue; `useFacet` is for the open meeting. */
export function useQueuedFacet<V, T>(
  queue: SaveQueue<T>,
  facet: Facet<V, T>,
): readonly [V, (change: (value: V) => V) => void] {
  const latest = useRef(facet)
  latest.current = facet
  const draft = useSyncExternalStore(queue.drafts.subscribe, () => queue.drafts.get().get(facet.name))

  const change = useCallback(
    (next: (value: V) => V) => {
      const { name, stored, save } = latest.current
      const current = queue.drafts.get().get(name)
      // A draft under this name was put here by this same hook, with a value of the facet's own type.
      const value = next(current === undefined ? stored : (current.value as V))
      queue.put(name, { value, save: (base) => save(value, base) })
    },
    [queue],
  )
  return [draft === undefined ? facet.stored : (draft.value as V), change]
}
