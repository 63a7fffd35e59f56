import type { Item } from '../meeting/item.ts'
import type { MeetingContent } from '../meeting/meeting.ts'
import { withoutNotes } from './without-notes.ts'

/**
 * The minutes that are signed (referatet), and nothing that can change afterwards without a word of them changing: the
 * stages and their log, the day for sending the agenda, where the text was fetched, what the public version blacks out,
 * internal notes, and where copies of an item went. Their fingerprint is taken of this.
 */
export function signedMinutes(content: MeetingContent): MeetingContent {
  const { meeting, items } = content
  return withoutNotes({
    ...content,
    meeting: { ...meeting, documentKind: 'minutes', status: 'approved', agendaDue: null, sourceUrl: null },
    steps: [],
    redactions: [],
    items: items.map((item) => ({ ...item, links: item.links.filter((link) => !isCopy(link)) })),
  })
}

/** The meeting as its minutes were signed (as `signedMinutes` gave them then), with all that is no part of them as it is now. */
export function asSigned(now: MeetingContent, signed: MeetingContent): MeetingContent {
  const { documentKind, status, agendaDue, sourceUrl } = now.meeting
  const itemsNow = new Map(now.items.map((item) => [item.number, item]))
  return {
    ...signed,
    meeting: { ...signed.meeting, documentKind, status, agendaDue, sourceUrl },
    steps: now.steps,
    redactions: now.redactions,
    items: signed.items.map((item) => {
      const { internalNote = null, links = [] } = itemsNow.get(item.number) ?? {}
      return { ...item, internalNote, links: [...item.links, ...links.filter(isCopy)] }
    }),
  }
}

function isCopy({ direction, transfer }: Item['links'][number]): boolean {
  return direction === 'to' && transfer === 'copied'
}
