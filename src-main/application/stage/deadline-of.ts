import type { DeadlineAnswer } from '../../contract/stage.ts'
import { standardSettings } from '../../domain/committee/committee-settings.ts'
import { longDate } from '../../domain/dates/danish-date.ts'
import { agendaDeadline, type Deadline } from '../../domain/deadlines/deadline.ts'
import { deadlineState } from '../../domain/deadlines/deadline-state.ts'
import type { MeetingHead } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { say } from '../../domain/told/say.ts'
import { settingsOf } from '../../store/committee-settings.ts'
import type { Readable } from '../../store/handle.ts'
import { meetingById, type StoredMeeting } from '../../store/meetings.ts'
import { sentAgendasOf } from '../../store/stages.ts'
import type { AppContext } from '../context.ts'
import { isHoliday } from '../holidays.ts'
import { notFound } from '../not-found.ts'
import { localDate } from './local-date.ts'

/** The last day to send a meeting's agenda by its committee's rule, why it is that day, and where it stands today. */
export function meetingDeadline(
  { store, now }: AppContext,
  input: { meetingId: string },
): Result<DeadlineAnswer> {
  const meeting = meetingById(store.read, input.meetingId)
  return meeting === null ? refused(notFound('meeting')) : ok(deadlineOf(store.read, meeting, now()))
}

/** Likewise, of a meeting that was read already. */
export function deadlineOf(
  handle: Readable,
  { id, committeeId, head }: StoredMeeting,
  now: Date,
): DeadlineAnswer {
  const { deadline } = settingsOf(handle, committeeId) ?? standardSettings('committee')
  const computed = ownDeadline(head, agendaDeadline(head.date, deadline, isHoliday))
  const sentAt = sentAgendasOf(handle, id).find(({ kind }) => kind === 'agenda')?.sentAt ?? null
  if (sentAt === null && head.status !== 'draft') return { ...computed, ...notRecorded }
  const sentOn = sentAt === null ? null : localDate(new Date(sentAt))
  return { ...computed, ...deadlineState(computed.date, { sentOn, today: localDate(now) }) }
}

/** A day set by hand goes before the rule, which the reason still tells. */
function ownDeadline({ agendaDue }: MeetingHead, byRule: Deadline): Pick<DeadlineAnswer, 'date' | 'reason'> {
  const { date, reason } = byRule
  if (agendaDue === null) return { date, reason: say('deadline-rule', reason.danish, reason.values) }
  return {
    date: agendaDue,
    reason: say(
      'deadline-own',
      `Sat for dette møde. Efter udvalgets regel er fristen ${longDate(date)} (${reason.danish}).`,
      { ...reason.values, date },
    ),
  }
}

const notRecorded = {
  state: 'not-recorded',
  message: say('deadline-not-recorded', 'Det er ikke noteret her, hvornår dagsordenen blev udsendt.'),
} as const
