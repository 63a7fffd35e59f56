import type { Attendance, Participant } from '../meeting/participant.ts'
import { isSamePerson, type Person, personName } from '../meeting/person.ts'
import { refusal } from '../refusal.ts'
import { ok, type Result, refused } from '../result.ts'
import type { Absence } from './absence.ts'
import type { Attended } from './item-attendance.ts'

/** What is told of one person: whether he attends, and for whom he stands in (undefined: as before). */
export interface AttendanceChange {
  readonly person: Person
  readonly attendance: Attendance | null
  readonly substituteFor?: string | null | undefined
}

/** Everybody expected is there: members and officials of whom nothing was recorded are present (deltog). */
export function allPresent(participants: readonly Participant[]): Participant[] {
  return participants.map((one) =>
    one.role !== 'guest' && one.attendance === null ? { ...one, attendance: 'present' } : one,
  )
}

/**
 * The attendance after one person's was told. A called substitute (stedfortræder) who is not on the list takes his place
 * behind his member. One who does not attend the meeting cannot have left it: his absences go.
 */
export function setAttendance(meeting: Attended, change: AttendanceChange): Result<Attended> {
  const { person, substituteFor } = change
  const told = meeting.participants.some((one) => isSamePerson(one, person))
    ? meeting.participants.map((one) => (isSamePerson(one, person) ? changed(one, change) : one))
    : withSubstitute(meeting.participants, change)
  if (told === null)
    return refused(typeof substituteFor === 'string' ? memberUnknown(substituteFor) : personUnknown(person))
  return ok({ participants: told, absences: absencesOfPresent(meeting.absences, told) })
}

/** The absences of those who are not told to have stayed away altogether: one who did cannot have left. */
export function absencesOfPresent(
  absences: readonly Absence[],
  participants: readonly Participant[],
): Absence[] {
  const away = participants.filter(({ attendance }) => attendance === 'excused' || attendance === 'absent')
  return absences.filter(({ person }) => !away.some((one) => isSamePerson(one, person)))
}

function changed(one: Participant, { attendance, substituteFor }: AttendanceChange): Participant {
  return {
    ...one,
    attendance,
    substituteFor: substituteFor === undefined ? one.substituteFor : substituteFor,
  }
}

function withSubstitute(
  participants: readonly Participant[],
  change: AttendanceChange,
): Participant[] | null {
  const { person, attendance, substituteFor } = change
  const at = participants.findLastIndex(
    (one) => one.role === 'member' && (one.name === substituteFor || one.substituteFor === substituteFor),
  )
  if (typeof substituteFor !== 'string' || at === -1) return null
  return participants.toSpliced(at + 1, 0, {
    ...person,
    title: null,
    role: 'member',
    attendance,
    substituteFor,
  })
}

function personUnknown(person: Person) {
  return refusal(
    'participant-not-found',
    `${personName(person)} står ikke på listen over deltagere. Fremmødet er ikke ændret.`,
    'Vælg en af mødets deltagere, eller skriv, hvem personen er stedfortræder for.',
    { name: personName(person) },
  )
}

function memberUnknown(name: string) {
  return refusal(
    'substitute-member-not-found',
    `${name} er ikke medlem på mødet og kan ikke have en stedfortræder. Fremmødet er ikke ændret.`,
    'Vælg det medlem, som stedfortræderen møder for.',
    { name },
  )
}
