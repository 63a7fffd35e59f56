import { type KnownAttachment, keptIds } from '../domain/attachments/kept-ids.ts'
import type { Attachment } from '../domain/meeting/attachment.ts'
import { keepFormer, readopt } from './attachment-versions.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { newId } from './new-id.ts'
import { change, sql } from './query.ts'
import type { AttachmentRow } from './tables.ts'

/** The attachments of one place: an item's own (`entry` 0), or those of one of its entries. */
export interface AttachmentList {
  readonly entry: number
  readonly attachments: readonly Attachment[]
}

/** The attachments of an item (`entry` 0) or of one of its entries, in order; labels are computed, not stored. */
export function attachmentsOf(handle: Readable, itemId: string, entry: number): Attachment[] {
  return attachmentRows(handle, itemId, entry).map(fromRow)
}

/** The rows behind them. */
export function attachmentRows(handle: Readable, itemId: string, entry: number): AttachmentRow[] {
  return itemRows(handle, 'attachments', itemId).filter((row) => row.entry === entry)
}

/** Replaces the attachments at a place; those that stood there keep their identity and with it their earlier files. */
export function replaceAttachments(
  handle: Writable,
  place: { itemId: string; entry: number },
  attachments: readonly Attachment[],
): void {
  const { itemId, entry } = place
  const before = attachmentRows(handle, itemId, entry)
  change(handle, sql.deleteFrom('attachments').where('item_id', '=', itemId).where('entry', '=', entry))
  write(handle, { itemId, before, lists: [{ entry, attachments }] })
}

/** Replaces the attachments of all entries of an item, whose numbers may have changed. */
export function replaceEntryAttachments(
  handle: Writable,
  itemId: string,
  lists: readonly AttachmentList[],
): void {
  const before = itemRows(handle, 'attachments', itemId).filter(({ entry }) => entry > 0)
  change(handle, sql.deleteFrom('attachments').where('item_id', '=', itemId).where('entry', '>', 0))
  write(handle, { itemId, before, lists })
}

interface Rewriting {
  readonly itemId: string
  /** What was there, no longer in the table. */
  readonly before: readonly AttachmentRow[]
  readonly lists: readonly AttachmentList[]
}

function write(handle: Writable, { itemId, before, lists }: Rewriting): void {
  const after = lists.flatMap(({ attachments }) => attachments)
  const kept = keptIds(before.map(known), after)
  for (const row of before) {
    const now = after[kept.indexOf(row.id)]
    keepFormer(handle, row, now === undefined ? null : now.sha256)
  }
  let next = 0
  for (const { entry, attachments } of lists)
    attachments.forEach((attachment, position) => {
      const id = kept[next] ?? readopt(handle, itemId, attachment) ?? newId()
      next += 1
      insert(handle, attachment, { id, item_id: itemId, entry, position })
    })
}

function insert(
  handle: Writable,
  attachment: Attachment,
  place: Pick<AttachmentRow, 'id' | 'item_id' | 'entry' | 'position'>,
): void {
  const { title, recommended, access, note, sha256, fileName } = attachment
  change(
    handle,
    sql.insertInto('attachments').values({
      ...place,
      title,
      recommended: recommended === null ? null : Number(recommended),
      access,
      note,
      sha256,
      file_name: fileName,
    }),
  )
}

function known(row: AttachmentRow): KnownAttachment {
  return { id: row.id, attachment: fromRow(row) }
}

function fromRow(found: AttachmentRow): Attachment {
  return {
    label: null,
    title: found.title,
    recommended: found.recommended === null ? null : found.recommended === 1,
    access: found.access,
    note: found.note,
    sha256: found.sha256,
    fileName: found.file_name,
  }
}
