import { useLayoutEffect, useState } from 'react'
import { WaitingKeys } from './waiting-keys.ts'

/** The keys that come too early, from the moment the screen is opened: they wait also while it is `reading` what it shows. */
export function useWaitingKeys(reading: boolean): WaitingKeys {
  const [keys] = useState(() => new WaitingKeys())
  useLayoutEffect(() => {
    window.addEventListener('keydown', keys.hear, true)
    return () => window.removeEventListener('keydown', keys.hear, true)
  }, [keys])
  useLayoutEffect(() => {
    if (!reading) return
    const { promise, resolve } = Promise.withResolvers<void>()
    void keys.behind(promise)
    return resolve
  }, [keys, reading])
  return keys
}
