import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Participant } from '../../domain/meeting/participant.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { participantsProblem } from '../../domain/meetings/participants-problem.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { replaceParticipants } from '../../store/participants.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Replaces the list of participants (deltagere); the same person twice is refused. */
export function saveParticipants(
  { store }: AppContext,
  input: { meetingId: string; participants: readonly Participant[] },
): Result<MeetingSnapshot> {
  return changeMeeting(store, input.meetingId, (handle, meeting) => {
    const problem = lockedProblem(meeting.head) ?? participantsProblem(input.participants)
    if (problem !== null) return refused(problem)
    replaceParticipants(handle, meeting.id, input.participants)
    return ok(null)
  })
}
