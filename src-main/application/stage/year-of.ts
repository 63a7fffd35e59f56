import type { YearMeeting } from '../../contract/stage.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { committeeById, listCommittees } from '../../store/committees.ts'
import { meetingsOf } from '../../store/meetings.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'
import { deadlineOf } from './deadline-of.ts'

/** The meetings of a calendar year with their deadlines, earliest first: one committee's, or with null everybody's. */
export function yearOf(
  { store, now }: AppContext,
  { committeeId, year }: { committeeId: string | null; year: number },
): Result<YearMeeting[]> {
  const only = committeeId === null ? null : committeeById(store.read, committeeId)
  if (committeeId !== null && only === null) return refused(notFound('committee'))
  const committees = only === null ? listCommittees(store.read) : [only]
  const lines = committees.flatMap((committee) =>
    meetingsOf(store.read, committee.id)
      .filter(({ head }) => head.date.startsWith(`${year}-`))
      .map((meeting) => ({
        meetingId: meeting.id,
        committeeId: committee.id,
        committee: committee.name,
        head: meeting.head,
        deadline: deadlineOf(store.read, meeting, now()),
      })),
  )
  return ok(lines.toSorted((one, other) => moment(one).localeCompare(moment(other))))
}

function moment({ head }: YearMeeting): string {
  return `${head.date} ${head.time ?? ''}`
}
