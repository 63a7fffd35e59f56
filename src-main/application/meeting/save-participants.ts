import { carriedParticipants } from '../../domain/attendance/carried-people.ts'
import { absencesOfPresent } from '../../domain/attendance/set-attendance.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Participant } from '../../domain/meeting/participant.ts'
import { ok, type Result } from '../../domain/result.ts'
import { changeAttendance } from '../attendance/change-attendance.ts'
import type { AppContext } from '../context.ts'

/**
 * Saves the list of participants (deltagere), where the writer says what she saw (`was`) what she changed of it; the same person twice,
 * or one a stored vote needs, is refused.
 */
export function saveParticipants(
  { store }: AppContext,
  {
    meetingId,
    was,
    participants: wanted,
  }: { meetingId: string; participants: readonly Participant[]; was?: readonly Participant[] | undefined },
): Result<MeetingSnapshot> {
  return changeAttendance(store, meetingId, ({ participants: stored, absences }) => {
    const participants = [...carriedWhereSeen({ was, wanted, stored }, carriedParticipants)]
    return ok({ participants, absences: absencesOfPresent(absences, participants) })
  })
}
