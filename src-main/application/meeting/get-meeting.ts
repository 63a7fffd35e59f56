import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Result } from '../../domain/result.ts'
import { snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

/** The whole meeting as it stands now. */
export function getMeeting({ store }: AppContext, input: { meetingId: string }): Result<MeetingSnapshot> {
  return snapshotOf(store.read, input.meetingId)
}
