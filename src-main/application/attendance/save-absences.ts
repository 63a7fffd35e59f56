import type { Absence } from '../../domain/attendance/absence.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { changeAttendance } from './change-attendance.ts'

/** Replaces all stretches of absence. */
export function saveAbsences(
  { store }: AppContext,
  input: { meetingId: string; absences: Absence[] },
): Result<MeetingSnapshot> {
  return changeAttendance(store, input.meetingId, ({ participants }) =>
    ok({ participants, absences: input.absences }),
  )
}
