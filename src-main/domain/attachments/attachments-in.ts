import type { Attachment } from '../meeting/attachment.ts'
import type { MeetingContent } from '../meeting/meeting.ts'

/** Every attachment of a meeting: of its items and of their announcements. */
export function attachmentsIn({ items }: Pick<MeetingContent, 'items'>): Attachment[] {
  return items.flatMap(({ attachments, entries }) => [
    ...attachments,
    ...entries.flatMap((entry) => entry.attachments),
  ])
}
