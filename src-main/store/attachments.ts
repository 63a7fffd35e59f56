import type { Attachment } from '../domain/meeting/attachment.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** The attachments of an item (`entry` 0) or of one of its entries, in order; labels are computed, not stored. */
export function attachmentsOf(handle: Readable, itemId: string, entry: number): Attachment[] {
  return rows(
    handle,
    sql
      .selectFrom('attachments')
      .selectAll()
      .where('item_id', '=', itemId)
      .where('entry', '=', entry)
      .orderBy('position'),
  ).map((found) => ({
    label: null,
    title: found.title,
    recommended: found.recommended === null ? null : found.recommended === 1,
    access: found.access,
    note: found.note,
    sha256: found.sha256,
    fileName: found.file_name,
  }))
}

export function replaceAttachments(
  handle: Writable,
  place: { itemId: string; entry: number },
  attachments: readonly Attachment[],
): void {
  const { itemId, entry } = place
  change(handle, sql.deleteFrom('attachments').where('item_id', '=', itemId).where('entry', '=', entry))
  attachments.forEach((attachment, position) => {
    change(
      handle,
      sql.insertInto('attachments').values({
        item_id: itemId,
        entry,
        position,
        title: attachment.title,
        recommended: attachment.recommended === null ? null : Number(attachment.recommended),
        access: attachment.access,
        note: attachment.note,
        sha256: attachment.sha256,
        file_name: attachment.fileName,
      }),
    )
  })
}
