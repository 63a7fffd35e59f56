import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { meetingFileSchema } from '../../domain/meeting/meeting-file.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Readable } from '../../store/handle.ts'
import { lastSentContent } from '../../store/stages.ts'

/** The meeting as it stood in the agenda sent last; refused where none was sent from here. */
export function lastSent(handle: Readable, meetingId: string): Result<MeetingContent> {
  const file = lastSentContent(handle, meetingId)
  if (file === null) return refused(nothingSent())
  const { format: _format, version: _version, ...content } = meetingFileSchema.parse(JSON.parse(file))
  return ok(content)
}

function nothingSent() {
  return refusal(
    'agenda-not-sent',
    'Der ligger ingen udsendt dagsorden for mødet her i programmet. Intet er ændret.',
    'Udsend dagsordenen først. En dagsorden, der er udsendt fra et andet sted, kan programmet ikke sammenligne med.',
  )
}
