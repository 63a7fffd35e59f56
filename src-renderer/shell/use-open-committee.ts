import { useEffect, useState } from 'react'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { type CommitteeSession, createCommitteeSession } from '../state/committee-session.ts'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { everythingMissed, lookAgainAtCommittee } from '../state/look-again.ts'
import { showWay } from '../state/notices.tsx'
import { useProgram } from '../state/program.ts'
import { goTo } from '../state/route.ts'
import { comeBack, leaveSession } from '../state/unsaved-sessions.ts'
import { useNews } from '../state/use-news.ts'
import { texts } from '../words/texts.ts'
import { useFlushWhenLeft } from './use-flush-when-left.ts'

/** The committee whose own places are looked at: none, being read, open, or refused. */
export type OpenCommittee =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'open'; readonly session: CommitteeSession }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Opens the committee when its id comes, saves what is waiting when it goes, and keeps in step with other windows. What could not be saved stands there again. */
export function useOpenCommittee(committeeId: string | null): OpenCommittee {
  const { api, readCommittees } = useProgram()
  const [open, setOpen] = useState<OpenCommittee>({ kind: 'none' })

  useEffect(() => {
    if (committeeId === null) return setOpen({ kind: 'none' })
    let current = true
    let session = comeBack<CommitteeSession>(committeeId)
    const leave = () => {
      current = false
      if (session === null) return
      void leaveSession(committeeId, session, () => showUnsaved(committeeId)).then(readCommittees)
    }
    if (session !== null) {
      setOpen({ kind: 'open', session })
      void lookAgainAtCommittee(session, everythingMissed)
      return leave
    }
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
    return leave
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

/** Says that a committee's places were left with something unsaved, with the way back to them. */
function showUnsaved(committeeId: string): void {
  const { leftCommittee, backToCommittee } = texts.shell.unsaved
  const run = () => goTo({ at: 'committee', committeeId, place: 'settings' })
  showWay(leftCommittee, { words: backToCommittee, run })
}
