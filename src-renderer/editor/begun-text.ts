import { useLayoutEffect, useRef } from 'react'
import { createStore } from '../state/store.ts'
import type { EarlyKeys } from './early-keys.tsx'

/** A text that was just made to be written in, by its name, and what was typed before it stood on the page. */
interface BegunText {
  readonly place: string
  readonly early: EarlyKeys
}

const begun = createStore<BegunText | null>(null)

/** Opens a new text that stands on the page, with what was typed before it did; false where none of that name stands. */
export function openBegun(place: string, early: EarlyKeys): boolean {
  begun.set({ place, early })
  const isTaken = begun.get() === null
  begun.set(null)
  return isTaken
}

/** Hears that the text of that name is to be opened as a new one. */
export function useBegunText(place: string, open: (early: EarlyKeys) => void): void {
  const latest = useRef(open)
  latest.current = open
  useLayoutEffect(
    () =>
      begun.subscribe(() => {
        const text = begun.get()
        if (text?.place !== place) return
        begun.set(null)
        latest.current(text.early)
      }),
    [place],
  )
}
