import { useEffect, useState } from 'react'
import type { DeadlineAnswer } from '../../../src-main/contract/stage.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'

/** The deadline of the open meeting's agenda, read again when its date or its stage changes; null until it is read. */
export function useDeadline(): DeadlineAnswer | null {
  const { api } = useSession()
  const { id, meeting, sent } = useMeeting()
  const [deadline, setDeadline] = useState<DeadlineAnswer | null>(null)
  const basis = `${meeting.date} ${meeting.agendaDue} ${meeting.status} ${sent.length}`
  useEffect(() => {
    let current = true
    api.meeting.deadline({ meetingId: id }).then(
      (result) => current && setDeadline(result.ok ? result.value : null),
      () => current && setDeadline(null),
    )
    return () => {
      current = false
    }
  }, [api, id, basis])
  return deadline
}
