import type { MeetingHead, MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { changeHead } from '../../domain/meetings/change-head.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { findSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById } from '../../store/committees.ts'
import { meetingsOf, updateHead } from '../../store/meetings.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { meetingExists } from './meeting-exists.ts'

type HeadChange = Pick<MeetingHead, 'date' | 'time' | 'place' | 'status'> & { meetingId: string }

/** Changes when, where and how far along a meeting is; a locked one can only get another status. */
export function updateMeeting({ store }: AppContext, input: HeadChange): Result<MeetingSnapshot> {
  return changeMeeting(store, input.meetingId, (handle, meeting) => {
    const locked = input.status === 'locked' ? lockedProblem(meeting.head) : null
    if (locked !== null) return refused(locked)
    const others = meetingsOf(handle, meeting.committeeId).filter((one) => one.id !== meeting.id)
    const moved = input.date !== meeting.head.date || input.time !== meeting.head.time
    if (moved && findSameMeeting(others, input) !== null)
      return refused(meetingExists(committeeById(handle, meeting.committeeId)?.name ?? '', input))
    updateHead(handle, meeting.id, changeHead(meeting.head, input))
    return ok(null)
  })
}
