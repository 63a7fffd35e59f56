import { bundleExtension } from '../domain/meeting/bundle.ts'
import type { Item } from '../domain/meeting/item.ts'
import type { MeetingContent } from '../domain/meeting/meeting.ts'
import type { Outline } from './outline/outline.ts'

const names: Record<Outline['kind'], string> = {
  agenda: 'Dagsorden',
  'supplementary-agenda': 'Tillægsdagsorden',
  'chairs-copy': 'Mødelederens eksemplar',
  minutes: 'Referat',
  'decision-list': 'Beslutningsliste',
  excerpt: 'Protokoludskrift',
  'signature-page': 'Underskriftside',
}
const longest = 120
const longestTitle = 80
const longestBody = 60

/** How a document is saved. */
export type FileFormat = 'docx' | 'pdf' | 'pdf-archive' | 'html' | 'json'

/**
 * The name to save a document under: "2026-03-03 Kulturudvalget Referat.docx". Characters that Windows forbids give
 * way to a space and a long committee name is cut, so that the name is good on every disk; it is never empty.
 */
export function exportFileName(
  { committee, meeting }: MeetingContent,
  kind: Outline['kind'],
  format: FileFormat,
): string {
  return `${meeting.date} ${safe(committee.name, longest)} ${names[kind]}${ending(format)}`.replace(
    / +/g,
    ' ',
  )
}

/**
 * The name of an excerpt: "2026-03-03 KU Punkt 04 Nye regler for tilskud.pdf", with the committee's short name where it
 * has one. Numbers have two digits at least, so that a folder lists them in the order of the agenda.
 */
export function excerptFileName(
  { committee, meeting }: MeetingContent,
  item: Pick<Item, 'number' | 'title'>,
  { shortName, format }: { readonly shortName: string | null; readonly format: FileFormat },
): string {
  const number = String(item.number).padStart(2, '0')
  const title = safe(item.title, longestTitle).replace(/[. ]+$/, '')
  const body = safe(shortName ?? committee.name, longestBody)
  const name = `${meeting.date} ${body} Punkt ${number} ${title}`.replace(/ +/g, ' ').trimEnd()
  return `${name}${ending(format)}`
}

/** The name of the archive that holds a meeting's excerpts: "2026-03-03 KU Protokoludskrifter.zip". */
export function excerptsFileName({ committee, meeting }: MeetingContent, shortName: string | null): string {
  const body = safe(shortName ?? committee.name, longestBody)
  return `${meeting.date} ${body} Protokoludskrifter.zip`.replace(/ +/g, ' ')
}

/** The name of a meeting that is sent to a colleague: "2026-03-03 Kulturudvalget.referent". */
export function bundleFileName({ committee, meeting }: MeetingContent): string {
  return `${meeting.date} ${safe(committee.name, longest)}${bundleExtension}`.replace(/ +/g, ' ')
}

/** The archive's PDF says so in its name, so that it can lie beside the one for reading. */
function ending(format: FileFormat): string {
  return format === 'pdf-archive' ? ' (arkiv).pdf' : `.${format}`
}

function safe(name: string, most: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be in a file name
  const allowed = name.replace(/[<>:"/\\|?*\u0000-\u001f\u007f]/g, ' ').trim()
  return [...allowed].slice(0, most).join('').trim()
}
