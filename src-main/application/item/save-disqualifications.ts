import type { Disqualification } from '../../domain/attendance/absence.ts'
import { carriedDisqualifications } from '../../domain/attendance/carried-people.ts'
import { disqualificationsProblem } from '../../domain/attendance/disqualifications-problem.ts'
import { roomOf } from '../../domain/attendance/item-attendance.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import { votesKeptProblem } from '../../domain/votes/votes-kept-problem.ts'
import { disqualificationsOf, replaceDisqualifications } from '../../store/item-company.ts'
import { changeItem, snapshotOf } from '../change-meeting.ts'
import type { AppContext } from '../context.ts'

interface Input {
  readonly itemId: string
  readonly disqualifications: Disqualification[]
}

/**
 * Saves the questions of disqualification (inhabilitet) under an item, each with what the committee found; where the writer says what she
 * saw (`was`), what she changed of them.
 */
export function saveDisqualifications(
  { store }: AppContext,
  { itemId, was, disqualifications: wanted }: Input & { was?: Disqualification[] | undefined },
): Result<MeetingSnapshot> {
  return changeItem(store, itemId, (handle, { meeting }) => {
    const closed = decisionStageProblem(meeting.head.status)
    if (closed !== null) return refused(closed)
    const before = snapshotOf(handle, meeting.id)
    if (!before.ok) return before
    const stored = disqualificationsOf(handle, itemId)
    const disqualifications = carriedWhereSeen({ was, wanted, stored }, carriedDisqualifications)
    const problem = problemOf(before.value, { itemId, disqualifications })
    if (problem !== null) return refused(problem)
    replaceDisqualifications(handle, itemId, disqualifications)
    return ok(null)
  })
}

function problemOf(before: MeetingSnapshot, { itemId, disqualifications }: Input) {
  const items = before.items.map((item) => (item.id === itemId ? { ...item, disqualifications } : item))
  const changed = items.find(({ id }) => id === itemId)
  const own = changed === undefined ? null : disqualificationsProblem(roomOf(before, changed))
  return own ?? votesKeptProblem(before, { ...before, items })
}
