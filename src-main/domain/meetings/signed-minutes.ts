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
    items: items.map(withoutCopies),
  })
}

function withoutCopies(item: Item): Item {
  return {
    ...item,
    links: item.links.filter(({ direction, transfer }) => direction === 'from' || transfer !== 'copied'),
  }
}
