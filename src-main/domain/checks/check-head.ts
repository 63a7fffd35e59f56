import type { Finding } from '../finding.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { cprIn } from './cpr-in.ts'
import { leftoverIn } from './leftover-in.ts'

/** Template text and CPR numbers above the items: in the committee's name, the place, and what is told of participants. */
export function checkHead({ committee, meeting, participants }: MeetingContent): Finding[] {
  const people = participants.flatMap(({ name, title, substituteFor }) => [name, title, substituteFor])
  return [
    ...[committee.name, committee.authority, meeting.place, meeting.cancellation].flatMap((text) =>
      look('Mødet', text),
    ),
    ...people.flatMap((text) => look('Deltagere', text)),
  ]
}

function look(heading: string, text: string | null): Finding[] {
  return text === null ? [] : [...cprFindings(heading, text), ...leftoverFindings(heading, text)]
}

function cprFindings(heading: string, text: string): Finding[] {
  return cprIn(text).map((masked) => ({
    rule: 'cpr-number',
    severity: 'error',
    where: { itemNumber: null, heading },
    message: `${heading}: ${masked} ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.`,
  }))
}

function leftoverFindings(heading: string, text: string): Finding[] {
  const leftover = leftoverIn(text)
  if (leftover === null) return []
  const message = `${heading}: «${leftover.words}» ligner hjælpetekst fra en skabelon. Skriv det, der skal stå.`
  return [
    { rule: 'leftover-text', severity: leftover.severity, where: { itemNumber: null, heading }, message },
  ]
}
