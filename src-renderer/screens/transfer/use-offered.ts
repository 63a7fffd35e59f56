import { useEffect, useState } from 'react'
import type { Result } from '../../../src-main/domain/result.ts'
import { useReadOnly } from '../../state/use-read-only.ts'

/** What the program offers for an item, asked again when `basis` (what the offer depends on) changes; empty until then, and in a meeting that is closed to changes. */
export function useOffered<T>(ask: () => Promise<Result<readonly T[]>>, basis: string): readonly T[] {
  const [offered, setOffered] = useState<readonly T[]>([])
  const readOnly = useReadOnly()
  useEffect(() => {
    if (readOnly) return setOffered([])
    let current = true
    ask().then(
      (result) => current && setOffered(result.ok ? result.value : []),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [basis, readOnly])
  return offered
}
