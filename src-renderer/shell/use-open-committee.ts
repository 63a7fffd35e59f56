import { useEffect, useState } from 'react'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { type CommitteeSession, createCommitteeSession } from '../state/committee-session.ts'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { lookAgainAtCommittee } from '../state/look-again.ts'
import { useProgram } from '../state/program.ts'
import { useNews } from '../state/use-news.ts'
import { useFlushWhenLeft } from './use-flush-when-left.ts'

/** The committee whose own places are looked at: none, being read, open, or refused. */
export type OpenCommittee =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'open'; readonly session: CommitteeSession }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Opens the committee when its id comes, saves what is waiting when it goes, and keeps in step with other windows. */
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

  useNews((news) => {
    if (open.kind !== 'open') return
    void lookAgainAtCommittee(open.session, news).then((refusal) => {
      if (refusal !== null) setOpen((now) => (now === open ? { kind: 'refused', refusal } : now))
    })
  })
  useFlushWhenLeft(open.kind === 'open' ? open.session : null)
  return open
}
