import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Result } from '../../domain/result.ts'
import type { Stage } from '../../domain/stages/stage.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { changeStage } from './change-stage.ts'

/** Takes a meeting to another stage, logged with time and reason; refused where a step is skipped or something is missing. */
export function advanceStage(
  context: AppContext,
  input: { meetingId: string; to: Stage; reason: string | null },
): Result<MeetingSnapshot> {
  return changeMeeting(context.store, input.meetingId, (handle, meeting) =>
    changeStage(context, handle, { meeting, to: input.to, reason: input.reason }),
  )
}

/** Sends the agenda (udsend dagsorden): it is frozen with its fingerprint. */
export function sendAgenda(context: AppContext, input: { meetingId: string }): Result<MeetingSnapshot> {
  return advanceStage(context, { ...input, to: 'sent', reason: null })
}
