import { attachmentLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { texts } from '../../words/texts.ts'
import { Attachments } from './attachments.tsx'
import classes from './item.module.css'

/** The names of the attachments as they are printed last; where the item has no count line, this is where they are worked with. */
export function AttachmentNames({ item }: { readonly item: StoredItem }) {
  if (!item.sections.some((section) => section.key === 'attachments') && item.entries.length === 0)
    return <Attachments item={item} entry={null} attachments={item.attachments} />
  const all = [...item.entries.flatMap((entry) => entry.attachments), ...item.attachments]
  return (
    <ul className={`document ${classes['names']}`}>
      {all.map((attachment, index) => (
        // Two attachments may have the same name; their order is all that tells them apart.
        <li key={`${index} ${attachment.title}`}>
          {attachmentLine(attachment) ?? texts.item.attachments.unnamed}
        </li>
      ))}
    </ul>
  )
}
