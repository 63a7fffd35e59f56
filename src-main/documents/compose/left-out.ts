import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import type { Outline } from '../outline/outline.ts'
import { allAttachments } from './all-attachments.ts'
import { lateOnly } from './late-only.ts'

/**
 * What the public version of a kind of document leaves out, one plain line each, in the order of the agenda:
 * "Punkt 12: indhold, beslutning og 2 bilag (lukket punkt)", "Punkt 9: bilaget «Notat» (internt)".
 * Empty where both versions say the same.
 */
export function leftOut(content: MeetingContent, kind: Outline['kind'] = 'minutes'): string[] {
  if (kind === 'signature-page') return []
  const { items } = kind === 'supplementary-agenda' ? lateOnly(content) : content
  return items.flatMap((item) => (item.access === 'closed' ? closedLine(item, kind) : internalLines(item)))
}

function closedLine(item: Item, kind: Outline['kind']): string[] {
  const attachments = allAttachments(item).length
  const parts = [
    ...(item.publicTitle === null || item.publicTitle === item.title ? [] : ['titel']),
    ...(hasContent(item) ? ['indhold'] : []),
    ...(item.decision !== null && kind === 'minutes' ? ['beslutning'] : []),
    ...(attachments > 0 ? [`${attachments} bilag`] : []),
  ]
  return parts.length > 0 ? [`Punkt ${item.number}: ${enumerate(parts)} (lukket punkt)`] : []
}

function hasContent(item: Item): boolean {
  return (
    item.sections.some(({ body }) => body !== null && !isEmptyRichText(body)) ||
    item.entries.length > 0 ||
    item.previousTreatments.length > 0 ||
    item.history.length > 0 ||
    item.decidingBody !== null ||
    item.recommendation !== null ||
    item.attachmentNote !== null ||
    [...item.guests, ...item.disqualifications, ...item.links].length > 0 ||
    item.lateReason !== null
  )
}

function internalLines(item: Item): string[] {
  const internal = allAttachments(item).filter(({ access }) => access === 'internal')
  const unnamed = internal.filter(({ title }) => title === null).length
  return [
    ...internal.flatMap(({ title }) => (title === null ? [] : `bilaget «${title}» (internt)`)),
    ...(unnamed === 0 ? [] : [`${unnamed} bilag uden navn (${unnamed === 1 ? 'internt' : 'interne'})`]),
  ].map((what) => `Punkt ${item.number}: ${what}`)
}

function enumerate(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`
}
