import type { Attachment } from '../../../domain/meeting/attachment.ts'
import type { Item } from '../../../domain/meeting/item.ts'
import type { MeetingContent } from '../../../domain/meeting/meeting.ts'

/** An attachment with the label that it is found by in the binder: "4.2" is the second of item 4. */
export interface LabelledAttachment {
  readonly itemNumber: number
  readonly label: string
  readonly title: string
  readonly attachment: Attachment
}

/**
 * All attachments of a meeting in the agenda's order, the item's own before those of its announcements. An announcement's keep
 * the label they have ("1.2", with a letter where it has more than one), and the item's own count on after them.
 */
export function labelledAttachments({ items }: MeetingContent): LabelledAttachment[] {
  return items.flatMap((item) => [...ownAttachments(item), ...entryAttachments(item)])
}

function ownAttachments({ number, attachments, entries }: Item): LabelledAttachment[] {
  return attachments.map((attachment, at) =>
    labelled(attachment, number, `${number}.${entries.length + at + 1}`),
  )
}

function entryAttachments({ number, entries }: Item): LabelledAttachment[] {
  return entries.flatMap((entry) =>
    entry.attachments.map((attachment, at) => {
      const letter = entry.attachments.length === 1 ? '' : String.fromCharCode(97 + (at % 26))
      return labelled(attachment, number, `${number}.${entry.number}${letter}`)
    }),
  )
}

function labelled(attachment: Attachment, itemNumber: number, label: string): LabelledAttachment {
  const title = attachment.title ?? attachment.fileName ?? 'uden navn'
  return { itemNumber, label, title, attachment }
}
