import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'

/** The attachments of the item and of its announcement entries, in printed order. */
export function allAttachments(item: Item): Attachment[] {
  return [...item.attachments, ...item.entries.flatMap(({ attachments }) => attachments)]
}
