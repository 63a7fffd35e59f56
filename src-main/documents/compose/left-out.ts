import { allAttachments } from '../../domain/attachments/all-attachments.ts'
import { danishList } from '../../domain/attendance/danish-list.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { isEmptyRichText } from '../../domain/rich-text/plain-text.ts'
import { type Said, say } from '../../domain/told/say.ts'
import type { SentenceValues } from '../../domain/told/sentences.ts'
import type { Outline } from '../outline/outline.ts'
import { lateOnly } from './late-only.ts'
import { redactedLine } from './redacted-line.ts'

const tellsDecisions: readonly Outline['kind'][] = ['minutes', 'excerpt']

/**
 * What the public version of a kind of document leaves out, one plain line each, in the order of the agenda:
 * "Punkt 12: indhold, beslutning og 2 bilag (lukket punkt)", "Punkt 9: bilaget «Notat» (internt)".
 * Last, how many texts are blacked out ("2 tekster er overstreget"). Empty where both versions say the same. For an excerpt `content` is the meeting with its item alone.
 */
export function leftOut(content: MeetingContent, kind: Outline['kind'] = 'minutes'): Said[] {
  return [...leftOutOfItems(content, kind), ...redactedLine(content)]
}

function leftOutOfItems(content: MeetingContent, kind: Outline['kind']): Said[] {
  if (kind === 'signature-page') return []
  if (kind === 'decision-list') return content.items.flatMap(closedDecision)
  const { items } = kind === 'supplementary-agenda' ? lateOnly(content) : content
  return items.flatMap((item) => (item.access === 'closed' ? closedLine(item, kind) : internalLines(item)))
}

/** A decision list has nothing of an item but its title and its decision. */
function closedDecision(item: Item): Said[] {
  if (item.access === 'open') return []
  return lineOf(item, [...closedTitle(item), ...when(item.decision !== null, 'decision')], 0)
}

function closedLine(item: Item, kind: Outline['kind']): Said[] {
  const parts = [
    ...closedTitle(item),
    ...when(hasContent(item), 'content'),
    ...when(item.decision !== null && tellsDecisions.includes(kind), 'decision'),
  ]
  return lineOf(item, parts, allAttachments(item).length)
}

type Part = SentenceValues['left-out-closed']['parts'][number]
const partNames: Readonly<Record<Part, string>> = {
  title: 'titel',
  content: 'indhold',
  decision: 'beslutning',
}

function closedTitle({ publicTitle, title }: Item): Part[] {
  return when(publicTitle !== null && publicTitle !== title, 'title')
}

function when(holds: boolean, part: Part): Part[] {
  return holds ? [part] : []
}

function lineOf({ number }: Item, parts: readonly Part[], attachments: number): Said[] {
  if (parts.length + attachments === 0) return []
  const names = [
    ...parts.map((part) => partNames[part]),
    ...(attachments > 0 ? [`${attachments} bilag`] : []),
  ]
  const danish = `Punkt ${number}: ${danishList(names)} (lukket punkt)`
  return [say('left-out-closed', danish, { number, parts, attachments })]
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

function internalLines(item: Item): Said[] {
  const { number } = item
  const internal = allAttachments(item).filter(({ access }) => access === 'internal')
  const count = internal.filter(({ title }) => title === null).length
  const unnamed = `Punkt ${number}: ${count} bilag uden navn (${count === 1 ? 'internt' : 'interne'})`
  return [
    ...internal.flatMap(({ title }) => (title === null ? [] : [internalAttachment(number, title)])),
    ...(count === 0 ? [] : [say('left-out-unnamed', unnamed, { number, count })]),
  ]
}

function internalAttachment(number: number, title: string): Said {
  return say('left-out-attachment', `Punkt ${number}: bilaget «${title}» (internt)`, { number, title })
}
