import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { closedProblem } from '../../domain/meetings/closed.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { updateHead } from '../../store/meetings.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Sets a day of the meeting's own by which its agenda must be sent; null gives the committee's rule back. */
export function saveAgendaDue(
  { store }: AppContext,
  input: { meetingId: string; agendaDue: string | null },
): Result<MeetingSnapshot> {
  return changeMeeting(store, input.meetingId, (handle, meeting) => {
    const closed = closedProblem(meeting.head)
    if (closed !== null) return refused(closed)
    updateHead(handle, meeting.id, { ...meeting.head, agendaDue: input.agendaDue })
    return ok(null)
  })
}
