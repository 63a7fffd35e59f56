import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { blackOut } from '../../domain/redactions/black-out.ts'
import { type Said, say } from '../../domain/told/say.ts'
import { forAudience } from './audience.ts'

/** How many of a meeting's redactions (overstregninger) black something out in its public version, as a line; none where none does. */
export function redactedLine(content: MeetingContent): Said[] {
  const shown = forAudience({ ...content, redactions: [] }, 'public')
  const written = JSON.stringify(shown)
  const count = content.redactions.filter(
    (text) => JSON.stringify(blackOut(shown, [text])) !== written,
  ).length
  if (count === 0) return []
  const danish = count === 1 ? '1 tekst er overstreget' : `${count} tekster er overstreget`
  return [say('texts-redacted', danish, { count })]
}
