import { useRef } from 'react'
import { type KnownAttachment, keptIds } from '../../../src-main/domain/attachments/kept-ids.ts'
import type { Attachment } from '../../../src-main/domain/meeting/attachment.ts'

/** A key for each attachment that follows it when the list is reordered, renamed or cut, so that a row stays the same row. */
export function useAttachmentKeys(attachments: readonly Attachment[]): readonly string[] {
  const known = useRef<readonly KnownAttachment[]>([])
  const next = useRef(0)
  const kept = keptIds(known.current, attachments)
  known.current = attachments.map((attachment, index) => {
    const id = kept[index] ?? String(next.current++)
    return { id, attachment }
  })
  return known.current.map(({ id }) => id)
}
