import type { MeetingSnapshot, MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { useSession } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'

/** The steps of the open meeting's life. They are logged, so they have no undo: going back is a step of its own. */
export function useStage() {
  const { api, change, snapshot } = useSession()
  const meetingId = snapshot.get().id

  /** To another stage; the answer tells why not. */
  async function advance(to: MeetingStatus, reason: string | null): Promise<Result<MeetingSnapshot>> {
    const result = await change(() => api.stage.advance({ meetingId, to, reason }))
    if (result.ok) showDone(texts.stage.isNow(texts.meeting.status[to]))
    return result
  }
  /** The same, where no dialog stands open to tell why not. */
  async function advanceAtOnce(to: MeetingStatus): Promise<void> {
    const result = await advance(to, null)
    if (!result.ok) showRefusal(result.refusal)
  }
  return {
    advance,
    advanceAtOnce,
    send: () => change(() => api.stage.send({ meetingId })),
    sendSupplementary: () => change(() => api.stage.sendSupplementary({ meetingId })),
    cancel: (reason: string, nextDate: string | null) =>
      change(() => api.meeting.cancel({ meetingId, reason, nextDate })),
  }
}
