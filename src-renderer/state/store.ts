import { useSyncExternalStore } from 'react'
import { betweenLetters } from './between-letters.ts'

/** A value that can be read at once and listened to. */
export interface Store<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  /** Sets at once, but tells first between two letters: for what the window shows already, as a letter that was typed. */
  readonly setShown: (value: T) => void
  /** Calls `listener` after every change; the answer ends it. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store that holds `value` to begin with. Setting the same value again tells nobody. */
export function createStore<T>(value: T): Store<T> {
  let current = value
  const listeners = new Set<() => void>()
  const telling = betweenLetters(tell)
  function tell() {
    telling.callOff()
    for (const listener of [...listeners]) listener()
  }
  return {
    get: () => current,
    set: (next) => {
      if (Object.is(next, current)) return
      current = next
      tell()
    },
    setShown: (next) => {
      current = next
      telling.came()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The store's value, followed by the component. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get)
}
