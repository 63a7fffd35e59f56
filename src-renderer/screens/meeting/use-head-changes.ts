import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { da } from '../../words/da.ts'
import type { MeetingPlan } from '../meetings/meeting-form.tsx'

/** Changes of the meeting's own facts. */
export function useHeadChanges() {
  const { api, snapshot } = useSession()
  const { makeReversible } = useChanges()

  async function change(
    next: MeetingPlan & { readonly status: MeetingStatus },
    words: string,
  ): Promise<boolean> {
    const { id, meeting } = snapshot.get()
    const { date, time, place, status } = meeting
    const update = (plan: typeof next, reason: string | null) =>
      api.meeting.update({
        meetingId: id,
        date: plan.date,
        time: plan.time,
        place: plan.place,
        status: plan.status,
        reason,
      })
    const result = await makeReversible({
      words,
      change: () => update(next, null),
      undo: () => update({ date, time, place, status }, da.common.undone(words)),
    })
    return result.ok
  }

  return {
    setStage: (status: MeetingStatus) =>
      change({ ...snapshot.get().meeting, status }, da.meeting.setStage(da.meeting.status[status])),
    savePlan: (plan: MeetingPlan) =>
      change({ ...plan, status: snapshot.get().meeting.status }, da.meeting.form.edit),
  }
}
