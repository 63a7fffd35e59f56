import type { Absence } from '../../domain/attendance/absence.ts'
import { carriedList, carriedWhereSeen } from '../../domain/carried.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { changeAttendance } from './change-attendance.ts'

/** Saves the stretches of absence; where the writer says what she saw (`was`), what she changed of them. */
export function saveAbsences(
  { store }: AppContext,
  {
    meetingId,
    was,
    absences: wanted,
  }: { meetingId: string; absences: Absence[]; was?: Absence[] | undefined },
): Result<MeetingSnapshot> {
  return changeAttendance(store, meetingId, ({ participants, absences: stored }) =>
    ok({ participants, absences: carriedWhereSeen({ was, wanted, stored }, carriedList) }),
  )
}
