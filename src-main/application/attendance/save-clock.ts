import { type Clock, clockProblem } from '../../domain/attendance/clock-problem.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { updateHead } from '../../store/meetings.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Saves when the meeting was to end, when it began and ended, and its breaks. */
export function saveClock(
  { store }: AppContext,
  { meetingId, startedAt, endedAt, endTime, breaks }: Clock & { meetingId: string },
): Result<MeetingSnapshot> {
  const clock = { startedAt, endedAt, endTime, breaks }
  return changeMeeting(store, meetingId, (handle, { id, head }) => {
    const problem = lockedProblem(head) ?? decisionStageProblem(head.status) ?? clockProblem(clock)
    if (problem !== null) return refused(problem)
    updateHead(handle, id, { ...head, ...clock })
    return ok(null)
  })
}
