import type { Attachment } from '../../domain/meeting/attachment.ts'
import { emptyItem, type Item, type Section } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { sectionHeadings } from '../../domain/meeting/section-keys.ts'
import { blackOut } from '../../domain/redactions/black-out.ts'

/** What of an open item the public may see. A field that is not named is closed. */
export const openItemKeys = [
  ...([
    'number',
    'title',
    'caseNumber',
    'access',
    'kind',
    'publicTitle',
    'group',
    'withdrawn',
    'lateReason',
  ] as const),
  ...([
    'previousTreatments',
    'sections',
    'entries',
    'decidingBody',
    'recommendation',
    'decision',
    'history',
  ] as const),
  ...(['attachments', 'attachmentNote', 'guests', 'disqualifications', 'links'] as const),
]

/**
 * What the public may see of a meeting, said a second time and on purpose without a look at what compose says: the
 * reading back of a finished file judges by this, so that a mistake in one of the two is found by the other.
 */
export function openContent(content: MeetingContent): MeetingContent {
  const { committee, meeting, participants, absences, items } = content
  const open = { committee, meeting, participants, absences, sent: [], steps: [], items: items.map(openItem) }
  return { ...blackOut(open, content.redactions), redactions: [] }
}

function openItem(item: Item): Item {
  const { number, title, publicTitle, caseNumber, access, kind, group, withdrawn } = item
  const head = { ...emptyItem({ number, title, caseNumber, access, kind }), group, withdrawn }
  if (access !== 'open') return { ...head, title: publicTitle ?? title }
  const kept = Object.fromEntries(openItemKeys.map((key) => [key, item[key]]))
  return {
    ...head,
    ...kept,
    sections: item.sections.map(plainKey),
    attachments: published(item.attachments),
    entries: item.entries.map((entry) => ({ ...entry, attachments: published(entry.attachments) })),
  }
}

/** The key of a section of one's own tells its first heading, which may be changed or blacked out by now. */
function plainKey(section: Section, at: number): Section {
  return Object.hasOwn(sectionHeadings, section.key) ? section : { ...section, key: `afsnit-${at + 1}` }
}

function published(attachments: readonly Attachment[]): Attachment[] {
  return attachments.filter(({ access }) => access === 'public')
}
