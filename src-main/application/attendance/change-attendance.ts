import { absencesProblem } from '../../domain/attendance/absences-problem.ts'
import { disqualificationsKeptProblem } from '../../domain/attendance/disqualifications-kept-problem.ts'
import type { Attended } from '../../domain/attendance/item-attendance.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import { lockedProblem } from '../../domain/meetings/locked.ts'
import { participantsProblem } from '../../domain/meetings/participants-problem.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { decisionStageProblem } from '../../domain/stages/allowed-at.ts'
import type { ItemRecords } from '../../domain/votes/correct-records.ts'
import { votesKeptProblem } from '../../domain/votes/votes-kept-problem.ts'
import { replaceAbsences } from '../../store/absences.ts'
import type { Writable } from '../../store/handle.ts'
import { replaceDisqualifications } from '../../store/item-company.ts'
import { itemPlaces } from '../../store/items.ts'
import { replaceParticipants } from '../../store/participants.ts'
import { addRedactions } from '../../store/redactions.ts'
import { numberedPlaces } from '../../store/snapshot.ts'
import type { Store } from '../../store/store.ts'
import { replaceRecords } from '../../store/treatments.ts'
import { changeMeeting, snapshotOf } from '../change-meeting.ts'

/** What becomes of a meeting's attendance, and of what is recorded under its items (by id) where that changes with it. */
export interface ChangedAttendance extends Attended {
  readonly records?: ReadonlyMap<string, ItemRecords>
  /** Texts that are blacked out from now on. */
  readonly blackedOut?: readonly string[]
}

/**
 * The one road by which attendance changes: what `use` makes of it must stand by itself and beside the stored votes and
 * disqualifications, or nothing is written.
 */
export function changeAttendance(
  store: Store,
  meetingId: string,
  use: (meeting: MeetingSnapshot, handle: Writable) => Result<ChangedAttendance>,
): Result<MeetingSnapshot> {
  return changeMeeting(store, meetingId, (handle, { head }) => {
    const closed = lockedProblem(head) ?? decisionStageProblem(head.status)
    if (closed !== null) return refused(closed)
    const before = snapshotOf(handle, meetingId)
    const changed = before.ok ? use(before.value, handle) : before
    if (!before.ok || !changed.ok) return changed
    const problem = problemOf(before.value, changed.value)
    if (problem !== null) return refused(problem)
    write(handle, before.value, changed.value)
    return ok(null)
  })
}

function problemOf(before: MeetingSnapshot, { participants, absences, records }: ChangedAttendance) {
  const itemNumbers = before.items.map(({ number }) => number)
  const items = before.items.map((item) => ({ ...item, ...records?.get(item.id) }))
  const changed = { ...before, participants, absences, items }
  return (
    participantsProblem(participants) ??
    absencesProblem(absences, { participants, itemNumbers }) ??
    votesKeptProblem(before, changed) ??
    disqualificationsKeptProblem(before, changed)
  )
}

function write(
  handle: Writable,
  before: MeetingSnapshot,
  { participants, absences, records = new Map(), blackedOut = [] }: ChangedAttendance,
): void {
  const { id, items } = before
  if (participants !== before.participants) replaceParticipants(handle, id, participants)
  if (absences !== before.absences)
    replaceAbsences(handle, { id, places: numberedPlaces(itemPlaces(handle, id), items) }, absences)
  addRedactions(handle, id, blackedOut)
  for (const [itemId, { disqualifications, decision }] of records) {
    replaceDisqualifications(handle, itemId, disqualifications)
    if (decision !== null) replaceRecords(handle, itemId, decision)
  }
}
