import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'
import type { MeetingPlan } from '../meetings/meeting-form.tsx'

/** Changes of when and where the meeting is held. */
export function useHeadChanges() {
  const { api, snapshot } = useSession()
  const { makeReversible } = useChanges()

  /** Answers the plan that was saved; null where it was refused, which is shown. */
  async function savePlan(next: MeetingPlan): Promise<MeetingPlan | null> {
    const { id, meeting } = snapshot.get()
    const before: MeetingPlan = { date: meeting.date, time: meeting.time, place: meeting.place }
    const update = (plan: MeetingPlan, seen: MeetingPlan) => {
      const { status } = snapshot.get().meeting
      return api.meeting.update({ meetingId: id, ...plan, status, was: { ...seen, status } })
    }
    const result = await makeReversible({
      words: texts.meeting.form.edit,
      change: () => update(next, before),
      undo: () => update(before, next),
    })
    return result.ok ? next : null
  }
  return { savePlan }
}
