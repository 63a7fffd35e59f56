import { longDate } from '../../../domain/dates/danish-date.ts'
import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import { type Stage, stageNames } from '../../../domain/stages/stage.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'

/** The stage as it was typed; commander has checked it. */
export interface StageOptions {
  readonly to: Stage
  readonly reason?: string
}

/** Takes a meeting to another stage; answers it whole. */
export async function stageMeeting(
  program: Program,
  outlet: Outlet,
  { meeting, options }: { meeting: string; options: StageOptions },
): Promise<ExitCode> {
  const found = await findMeeting(program, meeting)
  const { to, reason = null } = options
  const moved = found.ok ? await program.stage.advance({ meetingId: found.value, to, reason }) : found
  return answerResult(outlet, moved, stageWords)
}

/** Sends the items that were added after the agenda was sent; answers the meeting whole. */
export async function sendSupplementary(
  program: Program,
  outlet: Outlet,
  meeting: string,
): Promise<ExitCode> {
  const found = await findMeeting(program, meeting)
  const sent = found.ok ? await program.stage.sendSupplementary({ meetingId: found.value }) : found
  return answerResult(outlet, sent, () => 'Tillægsdagsordenen er udsendt og gemt, som den var.')
}

function stageWords({ committee, meeting }: MeetingSnapshot): string {
  return `${committee.name}, ${longDate(meeting.date)}, står nu som «${stageNames[meeting.status]}».`
}
