import { useEffect, useReducer, useRef, useState } from 'react'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { tellBecame } from '../editor/tell-became.ts'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { everythingMissed, lookAgainAtMeeting, mayConcern } from '../state/look-again.ts'
import { showRefusal, showWay } from '../state/notices.tsx'
import { useProgram } from '../state/program.ts'
import { goTo } from '../state/route.ts'
import { createSession, type Session } from '../state/session.ts'
import { comeBack, leaveSession } from '../state/unsaved-sessions.ts'
import { useNews } from '../state/use-news.ts'
import { texts } from '../words/texts.ts'
import { useFlushWhenLeft } from './use-flush-when-left.ts'

/** The meeting that the address names: being read, open, or refused. */
export type OpenMeeting =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly committeeId: string | null }

/**
 * Opens the meeting when its id comes, saves what is waiting when it goes, and keeps in step with other windows. What could not
 * be saved stands there again when she comes back.
 */
export function useOpenMeeting(meetingId: string | null): OpenMeeting {
  const { api } = useProgram()
  const [open, setOpen] = useState<OpenMeeting>({ kind: 'none' })
  /** Whose meeting was open here last: there the way leads from one that is gone. */
  const committeeId = useRef<string | null>(null)
  if (open.kind === 'open') committeeId.current = open.session.snapshot.get().committeeId
  const [turn, again] = useReducer((count: number) => count + 1, 0)

  const refusedBy = (refusal: Refusal): OpenMeeting => ({
    kind: 'refused',
    refusal,
    committeeId: committeeId.current,
  })

  useEffect(() => {
    if (meetingId === null) return setOpen({ kind: 'none' })
    let current = true
    let session = comeBack<Session>(meetingId)
    const leave = () => {
      current = false
      if (session !== null) void leaveSession(meetingId, session, () => showUnsaved(meetingId))
    }
    if (session !== null) {
      setOpen({ kind: 'open', session })
      void lookAgainAtMeeting(session, everythingMissed)
      return leave
    }
    setOpen({ kind: 'reading' })
    api.meeting.get({ meetingId }).then(
      (result) => {
        if (!current) return
        if (!result.ok) return setOpen(refusedBy(result.refusal))
        session = createSession(api, result.value)
        setOpen({ kind: 'open', session })
      },
      (error: unknown) => current && setOpen(refusedBy(connectionRefusal(error))),
    )
    return leave
  }, [api, meetingId, turn])

  useNews((news) => {
    if (open.kind === 'open')
      void lookAgainAtMeeting(open.session, news, (show) => tellBecame(show, news.undone.length > 0)).then(
        (refusal) => {
          if (refusal === null) return
          // Unsaved text stays on the screen, also of a meeting that is gone, so that it can be copied.
          if (open.session.queue.drafts.get().size > 0) showRefusal(refusal)
          else setOpen((now) => (now === open ? refusedBy(refusal) : now))
        },
      )
    if (open.kind === 'refused' && meetingId !== null && mayConcern(news, { id: meetingId, revision: -1 }))
      again()
  })

  useFlushWhenLeft(open.kind === 'open' ? open.session : null)
  return open
}

/** Says that a meeting was left with something unsaved, with the way back to it. */
function showUnsaved(meetingId: string): void {
  const { left, back } = texts.shell.unsaved
  showWay(left, { words: back, run: () => goTo({ at: 'meeting', meetingId, part: null }) })
}
