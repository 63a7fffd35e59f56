import type { MeetingContent } from '../domain/meeting/meeting.ts'
import type { Outline } from './outline/outline.ts'

const names: Record<Outline['kind'], string> = {
  agenda: 'Dagsorden',
  'supplementary-agenda': 'Tillægsdagsorden',
  minutes: 'Referat',
  'signature-page': 'Underskriftside',
}
const longest = 120

/**
 * The name to save a document under: "2026-03-03 Kulturudvalget Referat.docx". Characters that Windows forbids give
 * way to a space and a long committee name is cut, so that the name is good on every disk; it is never empty.
 */
export function exportFileName(
  { committee, meeting }: MeetingContent,
  kind: Outline['kind'],
  format: 'docx' | 'pdf' | 'html' | 'json',
): string {
  return `${meeting.date} ${safe(committee.name)} ${names[kind]}.${format}`.replace(/ +/g, ' ')
}

function safe(name: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in a file name
  const allowed = name.replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, ' ').trim()
  return [...allowed].slice(0, longest).join('').trim()
}
