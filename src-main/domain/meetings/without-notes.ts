import type { MeetingContent } from '../meeting/meeting.ts'

/** The meeting without what was noted for the one who leads it alone (interne noter), which is no part of agenda or minutes. */
export function withoutNotes(content: MeetingContent): MeetingContent {
  return { ...content, items: content.items.map((item) => ({ ...item, internalNote: null })) }
}
