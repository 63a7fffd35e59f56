import type { Participant } from '../meeting/participant.ts'
import { isSamePerson } from '../meeting/person.ts'
import type { Absence } from './absence.ts'
import { afterArriving, afterLeaving, type Passage } from './come-and-go.ts'
import type { Attended } from './item-attendance.ts'
import { isPresentAt } from './item-room.ts'
import { seatsOf } from './seats.ts'

/**
 * The attendance after somebody came before an item. One of whom it was told that she stays away attends after all, from
 * the first item on without having been out; and as a member takes her seat, a substitute (stedfortræder) leaves it.
 */
export function arriving(meeting: Attended, passage: Passage, firstItem: number): Attended {
  const known = meeting.participants.find((one) => isSamePerson(one, passage.person))
  const attends = known === undefined || known.attendance === 'present'
  const participants = attends
    ? meeting.participants
    : meeting.participants.map((one) => (one === known ? { ...one, attendance: 'present' as const } : one))
  const wasThere = !attends && passage.beforeItem === firstItem
  const absences = wasThere ? meeting.absences : afterArriving(meeting.absences, passage)
  return { participants, absences: relieved({ participants, absences }, passage, firstItem) }
}

/** The absences once those who sat on the seat of one who came have left it. */
function relieved({ participants, absences }: Attended, passage: Passage, firstItem: number): Absence[] {
  const { person, beforeItem } = passage
  const seat = seatsOf(participants).find(({ holder }) => isSamePerson(holder, person))
  if (seat === undefined || beforeItem === firstItem) return [...absences]
  const room = { absences, disqualifications: [], itemNumber: beforeItem }
  return seat.substitutes
    .filter((one) => isPresentAt(one, room))
    .reduce(
      (left, one) => afterLeaving(withoutLater(left, one, beforeItem), leaving(one, passage)),
      [...absences],
    )
}

function leaving({ name, party }: Participant, { beforeItem, at }: Passage): Passage {
  return { person: { name, party }, beforeItem, at }
}

/** Who leaves for good is not out once more later on. */
function withoutLater(absences: readonly Absence[], one: Participant, beforeItem: number): Absence[] {
  return absences.filter(({ person, fromItem }) => !isSamePerson(person, one) || (fromItem ?? 0) < beforeItem)
}
