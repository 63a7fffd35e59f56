import type { Result } from '../../domain/result.ts'
import type { Writable } from '../../store/handle.ts'
import type { StoredMeeting } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { cancel } from '../meeting/cancel-meeting.ts'
import { moveStage, type StageMove } from './move-stage.ts'

/** Takes a meeting to another stage inside a transaction; to cancel it is to defer its items to the next meeting. */
export function changeStage(
  context: AppContext,
  handle: Writable,
  { meeting, to, reason }: { readonly meeting: StoredMeeting } & Pick<StageMove, 'to' | 'reason'>,
): Result<null> {
  if (to === 'cancelled') return cancel(context, handle, { meeting, reason, nextDate: null })
  return moveStage(handle, meeting, { to, reason, at: context.now() })
}
