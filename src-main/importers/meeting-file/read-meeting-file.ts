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
  if (!kind.success)
    return refuse('meeting-file-format', otherFormat, 'Vælg en mødefil, som er gemt fra Referent.')
  if (kind.data.version > meetingFileVersion)
    return refuse('meeting-file-newer', newer(kind.data.version), updateFirst)
  const file = meetingFileSchema.safeParse(json.value)
  if (!file.success)
    return refuse('meeting-file-invalid', faulty(file.error), 'Ret feltet i filen, eller hent filen igen.')
  const { format: _format, version: _version, ...content } = file.data
  return ok({ ...content, items: numberItems(content.items, content.meeting.firstNumber) })
}

const otherFormat = `Filen er JSON, men ikke en mødefil: den siger ikke «format: ${meetingFileFormat}» og et versionsnummer. Intet er ændret.`
const updateFirst = 'Opdatér programmet, og indlæs filen igen.'

function newer(version: number): string {
  return `Mødefilen er version ${version}, og dette program kan læse version ${meetingFileVersion}. Intet er ændret.`
}

function faulty(error: z.ZodError): string {
  const [issue] = error.issues
  const fault =
    issue?.code === 'custom' ? issue.message : 'feltet mangler, er ukendt eller har en forkert værdi.'
  return `Mødefilen har en fejl ved «${placeOf(issue)}»: ${fault} Intet er ændret.`
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
  } catch (error) {
    const where = error instanceof Error ? error.message : String(error)
    return refuse(
      'meeting-file-json',
      `Filen ligner en mødefil, men er ikke gyldig JSON (${where}). Intet er ændret.`,
      'Hent filen igen. Den kan være afbrudt undervejs.',
    )
  }
}

function refuse(code: string, message: string, wayOut: string) {
  return refused(refusal(code, message, wayOut))
}
