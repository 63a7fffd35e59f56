import { useEffect, useState } from 'react'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { connectionRefusal } from '../state/connection-refusal.ts'
import { useProgram } from '../state/program.ts'
import { createSession, type Session } from '../state/session.ts'
import { useFlushWhenLeft } from './use-flush-when-left.ts'

/** The meeting that the address names: being read, open, or refused. */
export type OpenMeeting =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'open'; readonly session: Session }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Opens the meeting when its id comes, and saves what is waiting when it goes. */
export function useOpenMeeting(meetingId: string | null): OpenMeeting {
  const { api } = useProgram()
  const [open, setOpen] = useState<OpenMeeting>({ kind: 'none' })

  useEffect(() => {
    if (meetingId === null) return setOpen({ kind: 'none' })
    let current = true
    let session: Session | null = null
    setOpen({ kind: 'reading' })
    api.meeting.get({ meetingId }).then(
      (result) => {
        if (!current) return
        if (!result.ok) return setOpen({ kind: 'refused', refusal: result.refusal })
        session = createSession(api, result.value)
        setOpen({ kind: 'open', session })
      },
      (error: unknown) => current && setOpen({ kind: 'refused', refusal: connectionRefusal(error) }),
    )
    return () => {
      current = false
      void session?.queue.flush()
    }
  }, [api, meetingId])

  useFlushWhenLeft(open.kind === 'open' ? open.session : null)
  return open
}
