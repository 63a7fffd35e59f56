import { useEffect, useState } from 'react'
import type { Result } from '../../../src-main/domain/result.ts'

/** What the program offers for an item, asked again when `basis` (what the offer depends on) changes; empty until then. */
export function useOffered<T>(ask: () => Promise<Result<readonly T[]>>, basis: string): readonly T[] {
  const [offered, setOffered] = useState<readonly T[]>([])
  useEffect(() => {
    let current = true
    ask().then(
      (result) => current && setOffered(result.ok ? result.value : []),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [basis])
  return offered
}
