import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { redactionsWithin } from '../../domain/redactions/redaction-places.ts'
import { type Said, say } from '../../domain/told/say.ts'
import { forAudience } from './audience.ts'

/** How many of a meeting's redactions (overstregninger) black something out in its public version, as a line; none where none does. */
export function redactedLine(content: MeetingContent): Said[] {
  const shown = forAudience({ ...content, redactions: [] }, 'public')
  const count = redactionsWithin(shown, content.redactions).length
  if (count === 0) return []
  const danish = count === 1 ? '1 tekst er overstreget' : `${count} tekster er overstreget`
  return [say('texts-redacted', danish, { count })]
}
