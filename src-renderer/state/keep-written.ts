import { useEffect, useRef } from 'react'

const keeps = new Set<() => void>()

/** Makes what is written, but kept first when its field is left, unsaved like everything else: before all of it is saved. */
export function keepWritten(): void {
  for (const keep of [...keeps]) keep()
}

/** Keeps with `keep` what a field is still holding back, when everything is to be saved. */
export function useKeepWritten(keep: () => void): void {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const run = () => latest.current()
    keeps.add(run)
    return () => void keeps.delete(run)
  }, [])
}
