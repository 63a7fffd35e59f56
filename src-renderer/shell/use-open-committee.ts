import { useEffect, useState } from 'react'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { type CommitteeSession, createCommitteeSession } from '../state/committee-session.ts'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { useProgram } from '../state/program.ts'
import { useFlushWhenLeft } from './use-flush-when-left.ts'

/** The committee whose own places are looked at: none, being read, open, or refused. */
export type OpenCommittee =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'open'; readonly session: CommitteeSession }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Opens the committee when its id comes, and saves what is waiting when it goes. */
export function useOpenCommittee(committeeId: string | null): OpenCommittee {
  const { api, readCommittees } = useProgram()
  const [open, setOpen] = useState<OpenCommittee>({ kind: 'none' })

  useEffect(() => {
    if (committeeId === null) return setOpen({ kind: 'none' })
    let current = true
    let session: CommitteeSession | null = null
    setOpen({ kind: 'reading' })
    api.committee.get({ committeeId }).then(
      (result) => {
        if (!current) return
        if (!result.ok) return setOpen({ kind: 'refused', refusal: result.refusal })
        session = createCommitteeSession(api, result.value)
        setOpen({ kind: 'open', session })
      },
      (error: unknown) => current && setOpen({ kind: 'refused', refusal: connectionRefusal(error) }),
    )
    return () => {
      current = false
      void session?.queue.flush().then(readCommittees)
    }
  }, [api, committeeId, readCommittees])

  useFlushWhenLeft(open.kind === 'open' ? open.session : null)
  return open
}
