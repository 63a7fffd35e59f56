import { type AttendanceChange, setAttendance } from '../../domain/attendance/set-attendance.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { changeAttendance } from './change-attendance.ts'

/** Records whether one person attends, and for whom he stands in. */
export function setOneAttendance(
  { store }: AppContext,
  input: AttendanceChange & { meetingId: string },
): Result<MeetingSnapshot> {
  return changeAttendance(store, input.meetingId, (meeting) => setAttendance(meeting, input))
}
