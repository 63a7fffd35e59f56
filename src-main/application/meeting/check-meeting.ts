import { checkMeeting } from '../../domain/checks/check-meeting.ts'
import type { Finding } from '../../domain/finding.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../domain/result.ts'
import { emptyMandatorySections } from '../../domain/templates/empty-mandatory-sections.ts'
import { snapshotOf } from '../change-meeting.ts'
import { templatesInForce } from '../committee/templates-in-force.ts'
import type { AppContext } from '../context.ts'

/** What to look at before a document of the meeting leaves the house. */
export function checkStoredMeeting(context: AppContext, input: { meetingId: string }): Result<Finding[]> {
  const snapshot = snapshotOf(context.store.read, input.meetingId)
  if (!snapshot.ok) return snapshot
  return ok([...checkMeeting(snapshot.value), ...unfilled(context, snapshot.value)])
}

/** The mandatory sections of the committee's templates that are empty, while the agenda is in draft. */
function unfilled(context: AppContext, { committeeId, meeting, items }: MeetingSnapshot): Finding[] {
  if (meeting.status !== 'draft') return []
  const { templates } = templatesInForce(context, context.store.read, committeeId)
  return items.flatMap((item) => {
    const template = templates.find(({ kind }) => kind === item.kind)
    return template === undefined ? [] : emptyMandatorySections(item, template)
  })
}
