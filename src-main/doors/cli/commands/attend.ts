import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import type { Attendance } from '../../../domain/meeting/participant.ts'
import { type Result, refused } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import { findPerson, readPerson } from '../find-person.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { refusal } from '../refusal.ts'

/** Who attends, as it was typed. */
export interface AttendOptions {
  readonly allPresent?: boolean
  readonly person?: string
  readonly status?: Attendance
  readonly substituteFor?: string
  /** Out from this item on, and back after the one in `to`. */
  readonly from?: number
  readonly to?: number
}

/** Records attendance: of all, of one person, or between which items a person was out. */
export async function attend(
  program: Program,
  outlet: Outlet,
  wanted: { meeting: string; options: AttendOptions },
): Promise<ExitCode> {
  return answerResult(outlet, await recorded(program, wanted.meeting, wanted.options), words)
}

async function recorded(
  program: Program,
  beginning: string,
  options: AttendOptions,
): Promise<Result<MeetingSnapshot>> {
  const found = await findMeeting(program, beginning)
  if (!found.ok) return found
  const meetingId = found.value
  if (options.allPresent === true) return program.attendance.allPresent({ meetingId })
  const { person, status } = options
  if (person === undefined) return refused(nothingTyped())
  if (status !== undefined) return setOne(program, meetingId, { ...options, person, status })
  if (options.from === undefined && options.to === undefined) return refused(nothingTyped())
  return out(program, meetingId, { ...options, person })
}

async function setOne(
  program: Program,
  meetingId: string,
  { person, status, substituteFor }: AttendOptions & { person: string; status: Attendance },
): Promise<Result<MeetingSnapshot>> {
  const meeting = await program.meeting.get({ meetingId })
  if (!meeting.ok) return meeting
  const known = findPerson(meeting.value.participants, person)
  if (!known.ok && (known.refusal.code === 'participant-ambiguous' || substituteFor === undefined))
    return known
  const standsInFor = substituteFor === undefined ? {} : { substituteFor: readPerson(substituteFor).name }
  return program.attendance.set({
    meetingId,
    person: known.ok ? known.value : readPerson(person),
    attendance: status,
    ...standsInFor,
  })
}

async function out(
  program: Program,
  meetingId: string,
  { person, from, to }: AttendOptions & { person: string },
): Promise<Result<MeetingSnapshot>> {
  const meeting = await program.meeting.get({ meetingId })
  if (!meeting.ok) return meeting
  const known = findPerson(meeting.value.participants, person)
  if (!known.ok) return known
  const stretch = { fromItem: from ?? null, toItem: to ?? null, leftAt: null, returnedAt: null }
  const { absences: was } = meeting.value
  return program.attendance.save({ meetingId, absences: [...was, { person: known.value, ...stretch }], was })
}

function words({ participants }: MeetingSnapshot): string {
  const present = participants.filter(({ attendance }) => attendance === 'present').length
  return `Fremmødet er gemt. ${present} af ${participants.length} på listen deltager.`
}

function nothingTyped() {
  return refusal(
    'attendance-missing',
    'Der står ikke, hvem der deltager. Fremmødet er ikke ændret.',
    'Skriv --all-present, eller --person med --status, eller --person med --from og --to.',
  )
}
