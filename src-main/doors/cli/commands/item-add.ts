import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import { ok, type Result } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'

/** The new item as it was typed. */
export interface AddOptions {
  readonly kind: string
  readonly title: string
  readonly case?: string
  readonly closed?: boolean
}

interface Added {
  readonly itemId: string
  readonly meeting: MeetingSnapshot
}

/** Adds an item to an agenda; answers its id and the meeting whole. */
export async function addItem(
  program: Program,
  outlet: Outlet,
  { meeting, options }: { meeting: string; options: AddOptions },
): Promise<ExitCode> {
  return answerResult(outlet, await added(program, meeting, options), words)
}

async function added(program: Program, meeting: string, options: AddOptions): Promise<Result<Added>> {
  const { kind, title, case: caseNumber = null, closed = false } = options
  const found = await findMeeting(program, meeting)
  if (!found.ok) return found
  const fresh = await program.item.add({ meetingId: found.value, kind, title, beforeItemId: null })
  if (!fresh.ok || (caseNumber === null && !closed)) return fresh
  const { itemId } = fresh.value
  const access = closed ? 'closed' : 'open'
  const named = await program.item.update({ itemId, title, caseNumber, access })
  return named.ok ? ok({ itemId, meeting: named.value }) : named
}

function words({ itemId, meeting }: Added): string {
  const number = meeting.items.find(({ id }) => id === itemId)?.number ?? ''
  return `Punkt ${number} er føjet til. Punktets id er ${itemId}.`
}
