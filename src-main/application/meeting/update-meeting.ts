import type { MeetingHead, MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { changeHead } from '../../domain/meetings/change-head.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { findSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById } from '../../store/committees.ts'
import { meetingsOf, updateHead } from '../../store/meetings.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { changeStage } from '../stage/change-stage.ts'
import { meetingExists } from './meeting-exists.ts'

type HeadChange = Pick<MeetingHead, 'date' | 'time' | 'place' | 'status'> & {
  meetingId: string
  reason: string | null
}

/** Changes when and where a meeting is, and its stage by the same rule and log as everywhere; a locked one keeps its plan. */
export function updateMeeting(context: AppContext, input: HeadChange): Result<MeetingSnapshot> {
  return changeMeeting(context.store, input.meetingId, (handle, meeting) => {
    const { head } = meeting
    const locked = input.status === 'locked' ? lockedProblem(head) : null
    if (locked !== null) return refused(locked)
    const others = meetingsOf(handle, meeting.committeeId).filter((one) => one.id !== meeting.id)
    const moved = input.date !== head.date || input.time !== head.time
    if (moved && findSameMeeting(others, input) !== null)
      return refused(meetingExists(committeeById(handle, meeting.committeeId)?.name ?? '', input))
    const planned = { ...meeting, head: changeHead(head, { ...input, status: head.status }) }
    updateHead(handle, meeting.id, planned.head)
    if (input.status === head.status) return ok(null)
    return changeStage(context, handle, { meeting: planned, to: input.status, reason: input.reason })
  })
}
