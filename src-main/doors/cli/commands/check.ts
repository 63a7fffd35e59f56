import type { Finding } from '../../../domain/finding.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import { findingLines } from '../finding-lines.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'

/** Tells what to look at in a meeting; ends with 1 where something is an error. */
export async function check(program: Program, outlet: Outlet, meeting: string): Promise<ExitCode> {
  const found = await findMeeting(program, meeting)
  const checked = found.ok ? await program.meeting.check({ meetingId: found.value, wait: true }) : found
  if (!checked.ok) {
    tellRefusal(outlet, checked.refusal)
    return exitCodes.refused
  }
  const findings = checked.value.map(withoutAction)
  outlet.answer(findings, () => words(findings))
  return findings.some(({ severity }) => severity === 'error') ? exitCodes.refused : exitCodes.done
}

/** What a click in the window would do holds the number itself, which has no place in a terminal or a log. */
function withoutAction({ action: _action, ...finding }: Finding): Finding {
  return finding
}

function words(findings: readonly Finding[]): string {
  return findings.length === 0 ? 'Kontrollen fandt intet at se på.' : findingLines(findings).join('\n')
}
