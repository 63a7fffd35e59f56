import { arriving } from '../../domain/attendance/arriving.ts'
import { afterLeaving, type Passage } from '../../domain/attendance/come-and-go.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { changeAttendance } from './change-attendance.ts'

/** Records that somebody left before an item. */
export function leave(
  { store }: AppContext,
  input: Passage & { meetingId: string },
): Result<MeetingSnapshot> {
  return changeAttendance(store, input.meetingId, ({ participants, absences }) =>
    ok({ participants, absences: afterLeaving(absences, input) }),
  )
}

/** Records that somebody came, or came back, before an item, and that a substitute then left the seat. */
export function arrive(
  { store }: AppContext,
  input: Passage & { meetingId: string },
): Result<MeetingSnapshot> {
  return changeAttendance(store, input.meetingId, (meeting) =>
    ok(arriving(meeting, input, meeting.items[0]?.number ?? 1)),
  )
}
