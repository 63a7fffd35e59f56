import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { addRedactions, removeRedactions } from '../../store/redactions.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

interface Redacted {
  readonly meetingId: string
  readonly redactions: readonly string[]
}

/** Has the meeting's public version black texts out too (overstregninger); what others added meanwhile stays. */
export function redact({ store }: AppContext, { meetingId, redactions }: Redacted): Result<MeetingSnapshot> {
  return changeMeeting(store, meetingId, (handle) => {
    addRedactions(handle, meetingId, redactions)
    return ok(null)
  })
}

/** Has the meeting's public version show texts again. */
export function showAgain(
  { store }: AppContext,
  { meetingId, redactions }: Redacted,
): Result<MeetingSnapshot> {
  return changeMeeting(store, meetingId, (handle) => {
    removeRedactions(handle, meetingId, redactions)
    return ok(null)
  })
}
