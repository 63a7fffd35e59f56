import { danishList } from '../../domain/attendance/danish-list.ts'
import { longDate, weekdayDate } from '../../domain/dates/danish-date.ts'
import type { MeetingContent, MeetingHead } from '../../domain/meeting/meeting.ts'
import type { Block, FactsBlock, Outline } from '../outline/outline.ts'
import { headingOf } from './blocks.ts'
import { leftOut } from './left-out.ts'

const titles: Record<Outline['kind'], string> = {
  agenda: 'Dagsorden for',
  'supplementary-agenda': 'Tillægsdagsorden for',
  'chairs-copy': 'Mødelederens eksemplar: Dagsorden for',
  minutes: 'Referat fra',
  'decision-list': 'Beslutningsliste fra',
  excerpt: 'Protokoludskrift fra',
  'signature-page': 'Underskriftside for',
}

const afterwards: readonly Outline['kind'][] = ['minutes', 'decision-list', 'excerpt', 'signature-page']
const looseLeaves: readonly Outline['kind'][] = ['chairs-copy', 'excerpt', 'signature-page']
const notForThePublic = 'Intern udgave, må ikke offentliggøres'
const withNotes = 'Med interne noter, må ikke offentliggøres'

/** The document's heading: "Referat fra Kulturudvalget". */
export function documentHeading(content: MeetingContent, kind: Outline['kind']): string {
  return `${titles[kind]} ${content.committee.name}`
}

/** Along the top of every page: the committee; leaves that are kept apart or signed say what they are, too. */
export function runningHead(content: MeetingContent, kind: Outline['kind']): string {
  return looseLeaves.includes(kind) ? documentHeading(content, kind) : content.committee.name
}

/** What a reader's window shows as title: "Referat fra Kulturudvalget den 3. marts 2026", an excerpt's with ", punkt 4". */
export function documentTitle(content: MeetingContent, kind: Outline['kind']): string {
  const title = `${documentHeading(content, kind)} den ${longDate(content.meeting.date)}`
  const [item] = content.items
  return kind === 'excerpt' && item !== undefined ? `${title}, punkt ${item.number}` : title
}

/**
 * The top of every document: the heading, when and where the meeting is, and a warning where the document holds what
 * its public version leaves out.
 */
export function titleBlock(content: MeetingContent, kind: Outline['kind']): Block[] {
  return [headingOf(1, documentHeading(content, kind), { id: 'titel' }), facts(content, kind)]
}

function facts(content: MeetingContent, kind: Outline['kind']): FactsBlock {
  const { committee, meeting } = content
  const known = [
    { label: 'Mødedato', value: `${capital(weekdayDate(meeting.date))}${planned(meeting, kind)}` },
    ...(kind === 'minutes' ? happened(meeting) : []),
    { label: 'Mødested', value: meeting.place },
    { label: 'Kommune', value: committee.authority },
    { label: 'Mødet er aflyst', value: kind === 'signature-page' ? null : meeting.cancellation },
    { label: 'Udgave', value: edition(content, kind) },
  ]
  return {
    kind: 'facts',
    facts: known.flatMap(({ label, value }) => (value === null ? [] : { label, value })),
  }
}

function edition(content: MeetingContent, kind: Outline['kind']): string | null {
  if (kind === 'chairs-copy') return withNotes
  return leftOut(content, kind).length > 0 ? notForThePublic : null
}

/** " kl. 16:30-18:30"; what is made after the meeting does not tell when it should have ended. */
function planned({ time, endTime }: MeetingHead, kind: Outline['kind']): string {
  if (time === null) return ''
  return ` kl. ${time}${endTime === null || afterwards.includes(kind) ? '' : `-${endTime}`}`
}

/** When the meeting began and ended, and its breaks. */
function happened({ startedAt, endedAt, breaks }: MeetingHead) {
  const pauses = breaks.map(({ from, to }) => (to === null ? from : `${from}-${to}`))
  return [
    { label: 'Mødet begyndte', value: startedAt === null ? null : `kl. ${startedAt}` },
    { label: 'Mødet sluttede', value: endedAt === null ? null : `kl. ${endedAt}` },
    { label: pauses.length > 1 ? 'Pauser' : 'Pause', value: clockList(pauses) },
  ]
}

function clockList(times: readonly string[]): string | null {
  return times.length === 0 ? null : `kl. ${danishList(times)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
