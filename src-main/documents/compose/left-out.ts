import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import type { Outline } from '../outline/outline.ts'
import { allAttachments } from './all-attachments.ts'
import { lateOnly } from './late-only.ts'
import { redactedLine } from './redacted-line.ts'

const tellsDecisions: readonly Outline['kind'][] = ['minutes', 'excerpt']

/**
 * What the public version of a kind of document leaves out, one plain line each, in the order of the agenda:
 * "Punkt 12: indhold, beslutning og 2 bilag (lukket punkt)", "Punkt 9: bilaget «Notat» (internt)".
 * Last, how many texts are blacked out ("2 tekster er overstreget"). Empty where both versions say the same. For an excerpt `content` is the meeting with its item alone.
 */
export function leftOut(content: MeetingContent, kind: Outline['kind'] = 'minutes'): string[] {
  return [...leftOutOfItems(content, kind), ...redactedLine(content)]
}

function leftOutOfItems(content: MeetingContent, kind: Outline['kind']): string[] {
  if (kind === 'signature-page') return []
  if (kind === 'decision-list') return content.items.flatMap(closedDecision)
  const { items } = kind === 'supplementary-agenda' ? lateOnly(content) : content
  return items.flatMap((item) => (item.access === 'closed' ? closedLine(item, kind) : internalLines(item)))
}

/** A decision list has nothing of an item but its title and its decision. */
function closedDecision(item: Item): string[] {
  if (item.access === 'open') return []
  return lineOf(item, [...closedTitle(item), ...(item.decision === null ? [] : ['beslutning'])])
}

function closedLine(item: Item, kind: Outline['kind']): string[] {
  const attachments = allAttachments(item).length
  return lineOf(item, [
    ...closedTitle(item),
    ...(hasContent(item) ? ['indhold'] : []),
    ...(item.decision !== null && tellsDecisions.includes(kind) ? ['beslutning'] : []),
    ...(attachments > 0 ? [`${attachments} bilag`] : []),
  ])
}

function closedTitle({ publicTitle, title }: Item): string[] {
  return publicTitle === null || publicTitle === title ? [] : ['titel']
}

function lineOf({ number }: Item, parts: readonly string[]): string[] {
  return parts.length > 0 ? [`Punkt ${number}: ${enumerate(parts)} (lukket punkt)`] : []
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
