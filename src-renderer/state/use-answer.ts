import { useEffect, useReducer, useState } from 'react'
import { connectionRefusal } from './connection-refusal.ts'
import { showRefusal } from './notices.tsx'
import { useNews } from './use-news.ts'

/**
 * The answer to a question that is asked anew when `ask` changes (keep it with `useCallback`) and when any window changes
 * something; null until the first is there, and the former one until the next is, so that nothing jumps.
 */
export function useAnswer<T>(ask: () => Promise<T>): T | null {
  const [answer, setAnswer] = useState<T | null>(null)
  const [turn, again] = useReducer((count: number) => count + 1, 0)
  useNews(again)
  useEffect(() => {
    let current = true
    ask().then(
      (value) => current && setAnswer(value),
      (error: unknown) => current && showRefusal(connectionRefusal(error)),
    )
    return () => {
      current = false
    }
  }, [ask, turn])
  return answer
}
