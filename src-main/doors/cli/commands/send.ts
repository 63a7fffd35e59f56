import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { writeOut } from '../write-out.ts'

/** Writes a meeting and its attachments' files into one file for a colleague's program, which reads it with `import`. */
export async function sendMeeting(
  program: Program,
  outlet: Outlet,
  wanted: { meeting: string; out?: string },
): Promise<ExitCode> {
  const found = await findMeeting(program, wanted.meeting)
  if (!found.ok) return answerResult(outlet, found, () => '')
  const made = await program.documents.forColleague({ meetingId: found.value })
  if (!made.ok) return answerResult(outlet, made, () => '')
  const { fileName, file, missing } = made.value
  const written = await writeOut(wanted.out ?? fileName, file)
  const answer = written.ok ? { ok: true as const, value: { ...written.value, missing } } : written
  return answerResult(outlet, answer, (done) =>
    [`Skrevet: ${done.file}`, ...done.missing.map(({ message }) => message)].join('\n'),
  )
}
