import { writeFileSync } from 'node:fs'
import type { audiences, exportFormats, exportKinds } from '../../../contract/documents.ts'
import { refusal } from '../../../domain/refusal.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findMeeting } from '../find-meeting.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'

export interface ExportOptions {
  readonly kind: (typeof exportKinds)[number]
  readonly format: (typeof exportFormats)[number]
  readonly audience: (typeof audiences)[number]
  /** The file to write; without it the document's own name in this folder. */
  readonly out?: string
}

/** Prints a document of a meeting into a file. */
export async function exportMeeting(
  program: Program,
  outlet: Outlet,
  wanted: { meeting: string; options: ExportOptions },
): Promise<ExitCode> {
  const { kind, format, audience, out } = wanted.options
  const found = await findMeeting(program, wanted.meeting)
  const printed = found.ok
    ? await program.documents.export({ meetingId: found.value, kind, format, audience })
    : found
  if (!printed.ok) {
    tellRefusal(outlet, printed.refusal)
    return exitCodes.refused
  }
  const file = out ?? printed.value.fileName
  const bytes = Buffer.from(await printed.value.file.arrayBuffer())
  try {
    writeFileSync(file, bytes)
  } catch (error) {
    tellRefusal(outlet, notWritten(file, error))
    return exitCodes.refused
  }
  outlet.answer({ file, bytes: bytes.length }, () => `Skrevet: ${file}`)
  return exitCodes.done
}

function notWritten(file: string, error: unknown) {
  return refusal(
    'file-not-written',
    `Filen ${file} kunne ikke skrives (${error instanceof Error ? error.message : String(error)}). Mødet er uændret.`,
    'Vælg en mappe, du må skrive i, eller et andet navn.',
  )
}
