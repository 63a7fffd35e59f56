import { longDate } from '../../../domain/dates/danish-date.ts'
import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { readDate } from '../read-input.ts'

/** Why, and to when, as it was typed. */
export interface CancelOptions {
  readonly reason: string
  readonly next?: string
}

/** Cancels a meeting and defers its items; answers it whole. */
export async function cancelMeeting(
  program: Program,
  outlet: Outlet,
  { meeting, options }: { meeting: string; options: CancelOptions },
): Promise<ExitCode> {
  return answerResult(outlet, await cancelled(program, meeting, options), words)
}

async function cancelled(
  program: Program,
  meeting: string,
  { reason, next }: CancelOptions,
): Promise<Result<MeetingSnapshot>> {
  const nextDate = next === undefined ? ok(null) : readDate(next)
  if (!nextDate.ok) return nextDate
  const found = await findMeeting(program, meeting)
  if (!found.ok) return found
  return program.meeting.cancel({ meetingId: found.value, reason, nextDate: nextDate.value })
}

function words({ committee, meeting, items }: MeetingSnapshot): string {
  const deferred = items.filter(({ decision }) => decision?.outcome === 'deferred').length
  const count = `${deferred} ${deferred === 1 ? 'punkt er udsat' : 'punkter er udsat'}`
  return `${committee.name}, ${longDate(meeting.date)}, er aflyst. ${count}.`
}
