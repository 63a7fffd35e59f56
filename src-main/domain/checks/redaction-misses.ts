import type { Finding } from '../finding.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { maskedText } from '../redactions/masked-text.ts'
import { placesInMeeting } from '../redactions/redaction-places.ts'
import { say, toldOf } from '../told/say.ts'

/** The redactions (overstregninger) that hide nothing: they were written wrong, or the text was changed since. */
export function redactionMisses(content: MeetingContent): Finding[] {
  const places = placesInMeeting(content, content.redactions)
  return content.redactions.filter((_, at) => places[at]?.count === 0).map(told)
}

function told(redaction: string): Finding {
  const text = maskedText(redaction)
  const danish = `«${text}» skal overstreges i den offentlige udgave, men står ikke i mødet. Skriv det, som det står i teksten, eller fjern det fra listen.`
  return {
    rule: 'redaction-misses',
    severity: 'warning',
    where: { itemNumber: null, heading: 'Mødet' },
    message: `Mødet: ${danish}`,
    told: toldOf(say('redaction-misses', danish, { text })),
  }
}
