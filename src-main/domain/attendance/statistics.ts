import { z } from 'zod'
import { membersOn } from '../committee/members-on.ts'
import type { Membership } from '../committee/membership.ts'
import { isoDate } from '../meeting/iso-date.ts'
import type { MeetingStatus } from '../meeting/meeting.ts'
import type { Participant } from '../meeting/participant.ts'
import { isSamePerson, type Person, personSchema } from '../meeting/person.ts'
import type { Absence } from './absence.ts'
import { missedItems } from './missed-items.ts'

/**
 * How often somebody was there. `meetings`: those that were held and in which the person had a seat. `partly` is those of
 * `present` with items missed. `notRecorded`: nothing was written of the person. `substitutes`: meetings in which a substitute
 * attended for the person. `share` is of the meetings that were recorded, from 0 to 1, null where none was.
 */
export const attendanceCountSchema = z.strictObject({
  meetings: z.int(),
  present: z.int(),
  partly: z.int(),
  excused: z.int(),
  absent: z.int(),
  notRecorded: z.int(),
  substitutes: z.int(),
  share: z.number().nullable(),
})
export type AttendanceCount = z.infer<typeof attendanceCountSchema>

const rowSchema = attendanceCountSchema.extend({ person: personSchema })
export type AttendanceRow = z.infer<typeof rowSchema>

/**
 * The attendance (fremmøde) of a committee's held meetings from one day to another, both included. Members
 * in the order of their seats, then the substitutes (stedfortrædere) who were called; `total` is of the members.
 */
export const attendanceStatisticsSchema = z.strictObject({
  from: isoDate,
  to: isoDate,
  meetings: z.int(),
  members: z.array(rowSchema),
  substitutes: z.array(rowSchema),
  total: attendanceCountSchema,
})
export type AttendanceStatistics = z.infer<typeof attendanceStatisticsSchema>

/** A meeting, as far as attendance is counted. */
export interface CountedMeeting {
  readonly date: string
  readonly status: MeetingStatus
  readonly participants: readonly Participant[]
  readonly absences: readonly Absence[]
  readonly itemNumbers: readonly number[]
}

/** Whether a meeting was held: what is planned or cancelled (aflyst) does not count. */
export function wasHeld({ status }: Pick<CountedMeeting, 'status'>): boolean {
  return status !== 'draft' && status !== 'sent' && status !== 'cancelled'
}

type OneCount = Omit<AttendanceCount, 'meetings' | 'share'>
const nothing: OneCount = { present: 0, partly: 0, excused: 0, absent: 0, notRecorded: 0, substitutes: 0 }

/**
 * Counts attendance over the meetings that were held. Who had a seat follows from the memberships of the day, or, where none
 * are known for it, from the meeting's own list. A substitute is counted for himself in the meetings he was called to, and not for
 * his member. Being out as disqualified (inhabil) is no absence.
 */
export function attendanceStatistics(
  meetings: readonly CountedMeeting[],
  memberships: readonly Membership[],
): Omit<AttendanceStatistics, 'from' | 'to'> {
  const held = meetings.filter(wasHeld)
  const members = counted(held, (meeting) => seatCounts(meeting, memberships))
  return {
    meetings: held.length,
    members,
    substitutes: counted(held, substituteCounts),
    total: sumOf(members),
  }
}

interface PersonCount {
  readonly person: Person
  readonly count: OneCount
}

function seatCounts(meeting: CountedMeeting, memberships: readonly Membership[]): PersonCount[] {
  const known = membersOn(memberships, meeting.date)
  const listed = meeting.participants.filter((one) => one.role === 'member' && one.substituteFor === null)
  return (known.length > 0 ? known : listed).map(({ name, party }) => {
    const person = { name, party }
    const calledFor = (one: Participant) => one.substituteFor === name && one.attendance === 'present'
    const substitutes = meeting.participants.some(calledFor) ? 1 : 0
    return { person, count: { ...countOf(meeting, participantOf(meeting, person)), substitutes } }
  })
}

function substituteCounts(meeting: CountedMeeting): PersonCount[] {
  return meeting.participants
    .filter(({ role, substituteFor }) => role === 'member' && substituteFor !== null)
    .map((one) => ({ person: { name: one.name, party: one.party }, count: countOf(meeting, one) }))
}

/** The person on the meeting's list; under another party letter only where nobody else has the name. */
function participantOf({ participants }: CountedMeeting, person: Person): Participant | null {
  const named = participants.filter(({ role, name }) => role === 'member' && name === person.name)
  return named.find((one) => isSamePerson(one, person)) ?? (named.length === 1 ? (named[0] ?? null) : null)
}

function countOf({ absences, itemNumbers }: CountedMeeting, participant: Participant | null): OneCount {
  const attendance = participant?.attendance ?? null
  if (participant === null || attendance === null) return { ...nothing, notRecorded: 1 }
  const items = itemNumbers.map((number) => ({ number, disqualifications: [] }))
  const missed = missedItems(participant, absences, items).length > 0
  return { ...nothing, [attendance]: 1, partly: missed ? 1 : 0 }
}

/** One row for each person of all meetings, in the order in which they first appear in the latest ones. */
function counted(
  held: readonly CountedMeeting[],
  countsOf: (meeting: CountedMeeting) => PersonCount[],
): AttendanceRow[] {
  const rows = new Map<string, { readonly person: Person; readonly counts: OneCount[] }>()
  const newestFirst = held.toSorted((one, other) => other.date.localeCompare(one.date))
  for (const { person, count } of newestFirst.flatMap(countsOf)) {
    const key = JSON.stringify([person.name, person.party])
    const row = rows.get(key) ?? { person, counts: [] }
    row.counts.push(count)
    rows.set(key, row)
  }
  return [...rows.values()].map(({ person, counts }) => ({
    person,
    ...sumOf(counts.map((count) => ({ ...count, meetings: 1 }))),
  }))
}

function sumOf(counts: readonly (OneCount & { readonly meetings: number })[]): AttendanceCount {
  const sum = (key: keyof OneCount | 'meetings') => counts.reduce((total, count) => total + count[key], 0)
  const [meetings, present, notRecorded] = [sum('meetings'), sum('present'), sum('notRecorded')]
  const recorded = meetings - notRecorded
  return {
    meetings,
    present,
    partly: sum('partly'),
    excused: sum('excused'),
    absent: sum('absent'),
    notRecorded,
    substitutes: sum('substitutes'),
    share: recorded === 0 ? null : present / recorded,
  }
}
