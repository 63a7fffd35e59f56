import { useEffect, useState } from 'react'
import type { MeetingLine } from '../../src-main/contract/committee.ts'
import { connectionRefusal } from './connection-refusal.ts'
import { showRefusal } from './notices.tsx'
import { useProgram } from './program.ts'

/** All meetings of a committee, newest first, read anew whenever the list at hand is; null until they are, and where not asked for. */
export function useAllMeetings(committeeId: string | null): readonly MeetingLine[] | null {
  const { api, committees } = useProgram()
  const [read, setRead] = useState<{ of: string; meetings: readonly MeetingLine[] } | null>(null)
  // What changed the list at hand may have changed the older meetings too: it is read again with it.
  useEffect(() => {
    if (committeeId === null) return
    let current = true
    api.committee.list({ committeeId }).then(
      ([line]) => current && setRead({ of: committeeId, meetings: line?.meetings ?? [] }),
      (error: unknown) => current && showRefusal(connectionRefusal(error)),
    )
    return () => {
      current = false
    }
  }, [api, committeeId, committees])
  return read !== null && read.of === committeeId ? read.meetings : null
}
