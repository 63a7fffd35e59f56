import { absencesAfterMove } from '../../domain/attendance/absences-after-move.ts'
import { agendaKeptProblem } from '../../domain/attendance/agenda-kept-problem.ts'
import { disqualificationsKeptProblem } from '../../domain/attendance/disqualifications-kept-problem.ts'
import { isSame } from '../../domain/is-same.ts'
import { type Result, refused } from '../../domain/result.ts'
import { votesKeptProblem } from '../../domain/votes/votes-kept-problem.ts'
import { hasAbsences, replaceAbsences } from '../../store/absences.ts'
import type { Writable } from '../../store/handle.ts'
import { itemPlaces } from '../../store/items.ts'
import { numberedPlaces } from '../../store/snapshot.ts'
import { snapshotOf } from '../change-meeting.ts'

/**
 * Changes which items a meeting has and in which order. Absences go by items: a change after which they, or a vote or a
 * disqualification that agreed with them, could not stand is refused, and the transaction undone.
 */
export function keepingAttendance(
  handle: Writable,
  meetingId: string,
  change: () => Result<unknown>,
): Result<unknown> {
  const before = snapshotOf(handle, meetingId)
  const done = change()
  const after = snapshotOf(handle, meetingId)
  if (!before.ok || !done.ok || !after.ok) return done
  const problem =
    agendaKeptProblem(before.value, after.value) ??
    votesKeptProblem(before.value, after.value) ??
    disqualificationsKeptProblem(before.value, after.value)
  return problem === null ? done : refused(problem)
}

/** The same for a change that removes items, which only absences depend on: without any it is not looked at. */
export function keepingAbsences(
  handle: Writable,
  meetingId: string,
  change: () => Result<unknown>,
): Result<unknown> {
  return hasAbsences(handle, meetingId) ? keepingAttendance(handle, meetingId, change) : change()
}

/** Changes the order of a meeting's items, and has each person be absent from the very items she missed before. */
export function absencesKeptToItems(
  handle: Writable,
  meetingId: string,
  change: () => Result<unknown>,
): Result<unknown> {
  return keepingAbsences(handle, meetingId, () => {
    const before = snapshotOf(handle, meetingId)
    const done = change()
    const after = snapshotOf(handle, meetingId)
    if (!before.ok || !done.ok || !after.ok) return done
    const absences = absencesAfterMove({ before: before.value, after: after.value })
    const places = numberedPlaces(itemPlaces(handle, meetingId), after.value.items)
    if (!isSame(absences, after.value.absences)) replaceAbsences(handle, { id: meetingId, places }, absences)
    return done
  })
}
