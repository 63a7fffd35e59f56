import type { Finding } from '../finding.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { say, toldOf } from '../told/say.ts'
import { cprSaid } from './cpr-said.ts'
import { leftoversIn } from './leftovers-in.ts'

/** Template text and CPR numbers above the items: in the committee's name, the place, and what is told of participants. */
export function checkHead({ committee, meeting, participants, redactions }: MeetingContent): Finding[] {
  const texts = [committee.name, committee.authority, meeting.place, meeting.cancellation]
  const people = participants.flatMap(({ name, title, substituteFor }) => [name, title, substituteFor])
  const look = (heading: string) => (text: string | null) =>
    text === null ? [] : [...cprFindings(heading, text, redactions), ...leftoverFindings(heading, text)]
  return [...texts.flatMap(look('Mødet')), ...people.flatMap(look('Deltagere'))]
}

function cprFindings(heading: string, text: string, redactions: readonly string[]): Finding[] {
  return cprSaid(text, { isPublic: true, redactions }).map(({ what, ...said }) => ({
    rule: 'cpr-number',
    where: { itemNumber: null, heading },
    message: `${heading}: ${what.danish}`,
    told: toldOf(what),
    ...said,
  }))
}

function leftoverFindings(heading: string, text: string): Finding[] {
  return leftoversIn(text).map(({ words, severity }) => {
    const danish = `«${words}» ligner hjælpetekst fra en skabelon. Skriv det, der skal stå.`
    return {
      rule: 'leftover-text',
      severity,
      where: { itemNumber: null, heading },
      message: `${heading}: ${danish}`,
      told: toldOf(say('leftover-in-head', danish, { words })),
    }
  })
}
