import { carriedParticipants } from '../../domain/attendance/carried-people.ts'
import {
  correctedAbsences,
  correctedLists,
  type PersonCorrection,
} from '../../domain/attendance/correct-person.ts'
import { roomOf } from '../../domain/attendance/item-attendance.ts'
import { absencesOfPresent } from '../../domain/attendance/set-attendance.ts'
import { votersAt } from '../../domain/attendance/voters-at.ts'
import { carriedWhereSeen } from '../../domain/carried.ts'
import { isSame } from '../../domain/is-same.ts'
import type { MeetingSnapshot } from '../../domain/meeting/meeting.ts'
import type { Participant } from '../../domain/meeting/participant.ts'
import { redactionsWithin } from '../../domain/redactions/redaction-places.ts'
import { ok, type Result } from '../../domain/result.ts'
import { correctedRecords, type ItemRecords } from '../../domain/votes/correct-records.ts'
import type { Readable } from '../../store/handle.ts'
import { disqualificationsOf } from '../../store/item-company.ts'
import { itemPlaces } from '../../store/items.ts'
import { treatmentOf } from '../../store/treatments.ts'
import { changeAttendance } from '../attendance/change-attendance.ts'
import type { AppContext } from '../context.ts'

/**
 * Saves the list of participants (deltagere), where the writer says what she saw (`was`) what she changed of it; the same person twice,
 * or one a stored vote needs, is refused. A `corrected` name follows to all that is recorded of that person in the meeting,
 * and is blacked out where the old one was.
 */
export function saveParticipants(
  { store }: AppContext,
  input: {
    readonly meetingId: string
    readonly participants: readonly Participant[]
    readonly was?: readonly Participant[] | undefined
    readonly corrected?: PersonCorrection | undefined
  },
): Result<MeetingSnapshot> {
  const { meetingId, corrected } = input
  return changeAttendance(store, meetingId, (meeting, handle) => {
    const given = { was: input.was, wanted: input.participants, stored: meeting.participants }
    const lists = corrected === undefined ? given : correctedLists(given, corrected)
    const participants = [...carriedWhereSeen(lists, carriedParticipants)]
    const absences = corrected ? correctedAbsences(meeting.absences, corrected) : meeting.absences
    return ok({
      participants,
      absences: absencesOfPresent(absences, participants),
      ...(corrected && {
        records: recordsOf(handle, meeting, corrected),
        blackedOut: blackedOutAs(meeting.redactions, corrected),
      }),
    })
  })
}

/** A name that is blacked out, also in part, is so as it is corrected too. */
function blackedOutAs(redactions: readonly string[], { was, now }: PersonCorrection): readonly string[] {
  const hidden = redactionsWithin(was.name, redactions)
  const stillHidden = redactionsWithin(now.name, hidden)
  return stillHidden.length < hidden.length ? [now.name] : []
}

/** What is recorded under the items of a meeting, with a corrected name; under those that were taken off its agenda too. */
function recordsOf(
  handle: Readable,
  meeting: MeetingSnapshot,
  correction: PersonCorrection,
): ReadonlyMap<string, ItemRecords> {
  return new Map(
    itemPlaces(handle, meeting.id).flatMap(({ id }) => {
      const item = meeting.items.find((one) => one.id === id)
      const voters = item === undefined ? [] : votersAt(roomOf(meeting, item))
      const { decision } = treatmentOf(handle, id)
      const records = { disqualifications: disqualificationsOf(handle, id), decision }
      const called = correctedRecords(records, { correction, voters })
      return isSame(called, records) ? [] : [[id, called] as const]
    }),
  )
}
