import { useEffect, useState } from 'react'
import type { InsideCopy } from '../../../src-main/contract/program.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { useProgram } from '../../state/program.ts'

/** What lies in a copy; null before it is read. */
export function useInside(name: string): Result<InsideCopy> | null {
  const { api } = useProgram()
  const [inside, setInside] = useState<Result<InsideCopy> | null>(null)
  useEffect(() => {
    let current = true
    api.program.lookInBackup({ name }).then(
      (result) => current && setInside(result),
      (error: unknown) => current && setInside({ ok: false, refusal: connectionRefusal(error) }),
    )
    return () => {
      current = false
    }
  }, [api, name])
  return inside
}
