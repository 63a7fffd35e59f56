import { carriedFields, carriedWhereSeen } from '../../domain/carried.ts'
import { participantsOn } from '../../domain/committee/participants-on.ts'
import type { MeetingHead, MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { changeHead } from '../../domain/meetings/change-head.ts'
import { closedProblem } from '../../domain/meetings/closed.ts'
import { findSameMeeting } from '../../domain/meetings/same-meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import { meetingById, meetingsOf, type StoredMeeting, updateHead } from '../../store/meetings.ts'
import { membershipsOf } from '../../store/memberships.ts'
import { changeMeeting } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'
import { changeStage } from '../stage/change-stage.ts'
import { placeWaitingItems } from '../transfer/place-waiting-items.ts'
import { settleLinks } from '../transfer/settle-links.ts'
import { meetingExists } from './meeting-exists.ts'
import { numberDrafts } from './number-drafts.ts'
import { settlePeople } from './settle-people.ts'

type Plan = Pick<MeetingHead, 'date' | 'time' | 'place' | 'status'>
interface HeadChange extends Plan {
  readonly meetingId: string
  readonly reason: string | null
  readonly was?: Plan | undefined
}

/**
 * Changes when and where a meeting is, and its stage by the same rule and log as everywhere; where the writer says what she saw (`was`),
 * those she changed. A closed one keeps its plan.
 */
export function updateMeeting(
  context: AppContext,
  { meetingId, reason, was, ...wanted }: HeadChange,
): Result<MeetingSnapshot> {
  return changeMeeting(context.store, meetingId, (handle, meeting) => {
    const { head } = meeting
    const { date, time, place, status } = head
    const input = carriedWhereSeen({ was, wanted, stored: { date, time, place, status } }, carriedFields)
    const closed = input.status === head.status ? closedProblem(head) : null
    if (closed !== null) return refused(closed)
    const others = meetingsOf(handle, meeting.committeeId).filter((one) => one.id !== meeting.id)
    const moved = input.date !== head.date || input.time !== head.time
    if (moved && findSameMeeting(others, input) !== null)
      return refused(meetingExists(committeeById(handle, meeting.committeeId)?.name ?? '', input))
    const planned = { ...meeting, head: changeHead(head, { ...input, status: head.status }) }
    updateHead(handle, meeting.id, planned.head)
    if (input.date !== head.date) moveDate(handle, planned, head.date)
    const [since = input.date] = [head.date, input.date].sort()
    if (moved) numberDrafts(handle, meeting.committeeId, since)
    if (input.status === head.status) return ok(null)
    const settled = meetingById(handle, meeting.id) ?? planned
    return changeStage(context, handle, { meeting: settled, to: input.status, reason })
  })
}

/**
 * The links to its items tell the new date, the people are those of that day, and what waited for it comes to it while its agenda is in
 * draft.
 */
function moveDate(handle: Writable, meeting: StoredMeeting, from: string): void {
  settleLinks(handle, meeting)
  const memberships = membershipsOf(handle, meeting.committeeId)
  settlePeople(handle, meeting, {
    before: participantsOn(memberships, from),
    after: participantsOn(memberships, meeting.head.date),
  })
  if (meeting.head.status === 'draft') placeWaitingItems(handle, meeting.committeeId, meeting.id)
}
