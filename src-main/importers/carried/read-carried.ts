import { z } from 'zod'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { refusal } from '../../domain/refusal.ts'
import { type Result, refused } from '../../domain/result.ts'
import { readMeetingFile } from '../meeting-file/read-meeting-file.ts'

const numbered = z.object({ items: z.array(z.object({ number: z.int() })) })

/**
 * Reads the meeting file that a document carried inside it. Refused as `readMeetingFile` does, and where the document was
 * of some items only (tillægsdagsorden): their numbers do not run on, so they are no meeting of their own.
 */
export function readCarried(fileName: string, json: string): Result<MeetingContent> {
  const read = readMeetingFile(json)
  if (!read.ok) return read
  const written = numbered.parse(JSON.parse(json)).items
  const whole = read.value.items.every(({ number }, at) => number === written[at]?.number)
  return whole ? read : refused(onlyAPart(fileName))
}

function onlyAPart(fileName: string) {
  return refusal(
    'part-of-meeting',
    `«${fileName}» er en tillægsdagsorden, som kun har nogle af mødets punkter. Intet er ændret.`,
    'Indlæs i stedet mødets dagsorden eller referat.',
    { fileName },
  )
}
