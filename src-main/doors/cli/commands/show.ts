import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'

/** Prints a meeting's file (referent-meeting) byte for byte as an export writes it. */
export async function show(program: Program, outlet: Outlet, meeting: string): Promise<ExitCode> {
  const found = await findMeeting(program, meeting)
  const printed = found.ok
    ? await program.documents.export({
        meetingId: found.value,
        kind: 'minutes',
        format: 'json',
        audience: 'internal',
      })
    : found
  if (!printed.ok) {
    tellRefusal(outlet, printed.refusal)
    return exitCodes.refused
  }
  outlet.verbatim(await printed.value.file.text())
  return exitCodes.done
}
