import { z } from 'zod'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import {
  meetingFileFormat,
  meetingFileSchema,
  meetingFileVersion,
} from '../../domain/meeting/meeting-file.ts'
import { numberItems } from '../../domain/meeting/numbering.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'

const head = z.object({ format: z.literal(meetingFileFormat), version: z.number() })

/**
 * Reads a meeting file (JSON, format "referent-meeting") and loses nothing of it. Refused, naming the place: what is not
 * JSON, another kind of file, a version from the future, a field that is not as it should be.
 */
export function readMeetingFile(text: string): Result<MeetingContent> {
  const json = parseJson(text)
  if (!json.ok) return json
  const kind = head.safeParse(json.value)
  if (!kind.success) return refused(otherFormat())
  if (kind.data.version > meetingFileVersion) return refused(newer(kind.data.version))
  const file = meetingFileSchema.safeParse(json.value)
  if (!file.success) return refused(faulty(file.error))
  const { format: _format, version: _version, ...content } = file.data
  return ok({ ...content, items: numberItems(content.items, content.meeting.firstNumber) })
}

function otherFormat() {
  return refusal(
    'meeting-file-format',
    `Filen er JSON, men ikke en mødefil: den siger ikke «format: ${meetingFileFormat}» og et versionsnummer. Intet er ændret.`,
    'Vælg en mødefil, som er gemt fra Referent.',
  )
}

function newer(version: number) {
  return refusal(
    'meeting-file-newer',
    `Mødefilen er version ${version}, og dette program kan læse version ${meetingFileVersion}. Intet er ændret.`,
    'Opdatér programmet, og indlæs filen igen.',
    { version, readable: meetingFileVersion },
  )
}

function faulty(error: z.ZodError) {
  const [issue] = error.issues
  const place = placeOf(issue)
  const fault =
    issue?.code === 'custom' ? issue.message : 'feltet mangler, er ukendt eller har en forkert værdi.'
  return refusal(
    'meeting-file-invalid',
    `Mødefilen har en fejl ved «${place}»: ${fault} Intet er ændret.`,
    'Ret feltet i filen, eller hent filen igen.',
    { place },
  )
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  const path = [
    ...(issue?.path ?? []),
    ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []),
  ]
  const place = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return place.replace(/^\./, '')
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return refused(notJson())
  }
}

function notJson() {
  return refusal(
    'meeting-file-json',
    'Filen ligner en mødefil, men er beskadiget og kan ikke læses. Intet er ændret.',
    'Hent filen igen. Den kan være afbrudt undervejs.',
  )
}
