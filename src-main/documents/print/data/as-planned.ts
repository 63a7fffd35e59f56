import type { Item } from '../../../domain/meeting/item.ts'
import type { MeetingContent, MeetingHead } from '../../../domain/meeting/meeting.ts'

/**
 * The meeting as it was planned: without decisions, who came, when it began and ended, what was sent, and the log. A
 * meeting that has not been held is given back as it is, but for who has said they will not come: no agenda tells that.
 */
export function asPlanned(content: MeetingContent): MeetingContent {
  return {
    ...content,
    meeting: plannedHead(content.meeting),
    participants: content.participants.map((person) => ({ ...person, attendance: null })),
    absences: [],
    sent: [],
    steps: [],
    items: content.items.map(plannedItem),
  }
}

function plannedHead(head: MeetingHead): MeetingHead {
  const before = head.status === 'draft' || head.status === 'cancelled'
  return {
    ...head,
    documentKind: 'agenda',
    status: before ? head.status : 'sent',
    startedAt: null,
    endedAt: null,
    breaks: [],
  }
}

/** A decision's own text stands in the section of that key; links onward tell what was decided. */
function plannedItem(item: Item): Item {
  return {
    ...item,
    decision: null,
    sections: item.sections.map((section) =>
      section.key === 'decision' ? { ...section, body: null } : section,
    ),
    plannedAccess: null,
    disqualifications: [],
    links: item.links.filter(({ direction }) => direction === 'from'),
  }
}
