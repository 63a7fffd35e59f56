import type { MeetingSnapshot } from '../../../domain/meeting/meeting.ts'
import { type Result, refused } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findItem } from '../find-item.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { refusal } from '../refusal.ts'

/** Moves an item so that it gets the number typed; answers the meeting whole. */
export async function moveItem(
  program: Program,
  outlet: Outlet,
  { item, to }: { item: string; to: string },
): Promise<ExitCode> {
  return answerResult(outlet, await moved(program, item, to), () => `Punktet er nu punkt ${to}.`)
}

async function moved(program: Program, typed: string, to: string): Promise<Result<MeetingSnapshot>> {
  if (!/^\d{1,6}$/.test(to)) return refused(notANumber(to))
  const found = await findItem(program, typed)
  if (!found.ok) return found
  const { item, meeting } = found.value
  return program.item.move({ itemId: item.id, position: Number(to) - meeting.meeting.firstNumber })
}

function notANumber(typed: string) {
  return refusal(
    'number-unknown',
    `«${typed}» er ikke et punktnummer. Intet er ændret.`,
    'Skriv det nummer, punktet skal have, som 4.',
  )
}
