import { checkMeeting } from '../../domain/checks/check-meeting.ts'
import type { Finding } from '../../domain/finding.ts'
import { ok, type Result } from '../../domain/result.ts'
import { snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** What to look at before a document of the meeting leaves the house. */
export function checkStoredMeeting({ store }: AppContext, input: { meetingId: string }): Result<Finding[]> {
  const snapshot = snapshotOf(store.read, input.meetingId)
  return snapshot.ok ? ok(checkMeeting(snapshot.value)) : snapshot
}
