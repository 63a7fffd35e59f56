import { allPresent } from '../../domain/attendance/set-attendance.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { changeAttendance } from './change-attendance.ts'

/** Everybody of whom nothing was recorded is present. */
export function everybodyPresent(
  { store }: AppContext,
  input: { meetingId: string },
): Result<MeetingSnapshot> {
  return changeAttendance(store, input.meetingId, ({ participants, absences }) =>
    ok({ participants: allPresent(participants), absences }),
  )
}
