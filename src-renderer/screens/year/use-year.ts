import { useEffect, useState } from 'react'
import type { YearMeeting } from '../../../src-main/contract/stage.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'

/** The meetings of a committee's year, earliest first; null until they are read. */
export function useYear(committeeId: string, year: number): readonly YearMeeting[] | null {
  const { api } = useProgram()
  const [meetings, setMeetings] = useState<readonly YearMeeting[] | null>(null)
  useEffect(() => {
    let current = true
    setMeetings(null)
    api.committee.year({ committeeId, year }).then(
      (result) => {
        if (!current) return
        if (result.ok) setMeetings(result.value)
        else showRefusal(result.refusal)
      },
      (error: unknown) => current && showRefusal(connectionRefusal(error)),
    )
    return () => {
      current = false
    }
  }, [api, committeeId, year])
  return meetings
}
