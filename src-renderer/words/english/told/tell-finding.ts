import type { Finding } from '../../../../src-main/domain/finding.ts'
import { tellSentence } from './tell-sentence.ts'

/** A finding in English with the place it stands, which `here` is plain to see without its item; in Danish where it is not known. */
export function tellFinding({ told, where, message }: Finding, here: boolean): string {
  const said = told === undefined ? null : tellSentence(told)
  if (said === null) return message
  const item = where.itemNumber === null || here ? [] : [`Item ${where.itemNumber}`]
  const place = [...item, ...(where.heading === null ? [] : [headingInEnglish(where.heading)])]
  return place.length === 0 ? said : `${place.join(', ')}: ${said}`
}

/** Headings that the program gives to what stands under none; those of sections are the meeting's own. */
const headings: Readonly<Record<string, string>> = {
  Mødet: 'The meeting',
  Deltagere: 'Participants',
  Tillægsdagsorden: 'Supplementary agenda',
  Gæster: 'Guests',
  Inhabilitet: 'Disqualification',
  'Intern note': 'Internal note',
}

function headingInEnglish(heading: string): string {
  return headings[heading] ?? heading.replace(/^Meddelelse (?=\d+$)/, 'Announcement ')
}
