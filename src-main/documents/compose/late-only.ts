import type { MeetingContent } from '../../domain/meeting/meeting.ts'

/** The meeting with its late items only (tillægsdagsorden): those that say why they cannot wait. They keep their numbers. */
export function lateOnly(content: MeetingContent): MeetingContent {
  return { ...content, items: content.items.filter(({ lateReason }) => lateReason !== null) }
}
