import { useCallback, useRef } from 'react'

/** Does what a form asks for once at a time: Enter pressed again before the answer asks for nothing more. */
export function useOneAtATime(): (work: () => Promise<unknown>) => void {
  const under = useRef(false)
  return useCallback((work) => {
    if (under.current) return
    under.current = true
    void work().finally(() => {
      under.current = false
    })
  }, [])
}
