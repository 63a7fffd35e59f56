import { useEffect, useState } from 'react'
import { connectionRefusal } from './connection-refusal.ts'
import { showRefusal } from './notices.tsx'

/**
 * The answer to a question that is asked anew when `ask` changes (keep it with `useCallback`); null until the first is there,
 * and the former one until the next is, so that nothing jumps.
 */
export function useAnswer<T>(ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  useEffect(() => {
    let current = true
    ask().then(
      (value) => current && setAnswer(value),
      (error: unknown) => current && showRefusal(connectionRefusal(error)),
    )
    return () => {
      current = false
    }
  }, [ask])
  return answer
}
