import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { replaceRedactions } from '../../store/redactions.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** Replaces what the meeting's public version blacks out (overstregninger); the same text twice is kept once. */
export function saveRedactions(
  { store }: AppContext,
  input: { meetingId: string; redactions: readonly string[] },
): Result<MeetingSnapshot> {
  return changeMeeting(store, input.meetingId, (handle, { id }) => {
    replaceRedactions(handle, id, [...new Set(input.redactions)])
    return ok(null)
  })
}
