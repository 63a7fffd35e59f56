import type { Attachment } from './attachment.ts'

/** A count line read: that many attachments without names, and the note that stood in brackets. */
export interface AttachmentCount {
  readonly attachments: Attachment[]
  readonly attachmentNote: string | null
}

const form =
  /^(\d{1,3}) bilag(?:, heraf (\d{1,3}) anbefales)?(?: \(heraf (\d{1,3}) intern\w*\))?(?: \(([^()]+)\))?(?: - (\S.*))?$/i

/**
 * Reads a count line in every form that `attachmentCountLine` writes: "3 bilag (Heraf 1 internt)", "1 bilag, heraf 1
 * anbefales - tilføjet efter mødet". The recommended ones come first, the internal ones last. Null for any other
 * line, and for one that counts more recommended or internal attachments than there are.
 */
export function readAttachmentCountLine(line: string): AttachmentCount | null {
  const match = form.exec(line.trim())
  if (match === null) return null
  const [, count, recommended, internal, bracket, note] = match
  const total = Number(count)
  if (Number(recommended ?? 0) > total || Number(internal ?? 0) > total) return null
  return {
    attachments: Array.from({ length: total }, (_, index) => ({
      label: null,
      title: null,
      recommended: recommended === undefined ? null : index < Number(recommended),
      access: index >= total - Number(internal ?? 0) ? 'internal' : 'public',
      note: note ?? null,
      sha256: null,
      fileName: null,
    })),
    attachmentNote: bracket ?? null,
  }
}
