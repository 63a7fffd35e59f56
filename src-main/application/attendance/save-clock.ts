import { carriedClock } from '../../domain/attendance/carried-clock.ts'
import { type Clock, clockProblem } from '../../domain/attendance/clock-problem.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { updateHead } from '../../store/meetings.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Saves when the meeting was to end, when it began and ended, and its breaks; where the writer says what she saw (`was`), what she changed of it. */
export function saveClock(
  { store }: AppContext,
  { meetingId, was, ...wanted }: Clock & { meetingId: string; was?: Clock | undefined },
): Result<MeetingSnapshot> {
  return changeMeeting(store, meetingId, (handle, { id, head }) => {
    const clock = carriedWhereSeen({ was, wanted, stored: head }, carriedClock)
    const problem = lockedProblem(head) ?? decisionStageProblem(head.status) ?? clockProblem(clock)
    if (problem !== null) return refused(problem)
    updateHead(handle, id, { ...head, ...clock })
    return ok(null)
  })
}
