import { absencesOfPresent } from '../../domain/attendance/set-attendance.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Participant } from '../../domain/meeting/participant.ts'
import { ok, type Result } from '../../domain/result.ts'
import { changeAttendance } from '../attendance/change-attendance.ts'
import type { AppContext } from '../context.ts'

/** Replaces the list of participants (deltagere); the same person twice, or one a stored vote needs, is refused. */
export function saveParticipants(
  { store }: AppContext,
  input: { meetingId: string; participants: readonly Participant[] },
): Result<MeetingSnapshot> {
  return changeAttendance(store, input.meetingId, ({ absences }) =>
    ok({ participants: [...input.participants], absences: absencesOfPresent(absences, input.participants) }),
  )
}
