import type { Attachment } from '../domain/meeting/attachment.ts'
import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'
import type { AttachmentRow, AttachmentVersionRow } from './tables.ts'
import { currentOperation } from './undo/operation.ts'

/** The files an attachment had before, the oldest first. */
export function versionsOf(handle: Readable, attachmentId: string): AttachmentVersionRow[] {
  const query = sql.selectFrom('attachment_versions').selectAll().where('attachment_id', '=', attachmentId)
  return rows(handle, query.orderBy('version'))
}

/** Gives an attachment another file, and keeps the one it had; a version that comes back is no longer an earlier one. */
export function changeFile(
  handle: Writable,
  row: AttachmentRow,
  file: { readonly sha256: string; readonly fileName: string; readonly version: number | null },
): void {
  if (file.version !== null) deleteVersion(handle, row.id, file.version)
  keep(handle, row)
  const { sha256, fileName } = file
  change(handle, sql.updateTable('attachments').set({ sha256, file_name: fileName }).where('id', '=', row.id))
}

/**
 * Keeps the file of an attachment whose list was rewritten, where it now has another (`sha256`). One that was removed
 * (null) keeps its last file only beside earlier ones, so that all of them are there if it comes back.
 */
export function keepFormer(handle: Writable, row: AttachmentRow, sha256: string | null): void {
  if (row.sha256 === null || row.sha256 === sha256) return
  if (sha256 !== null || versionsOf(handle, row.id).length > 0) keep(handle, row)
}

/** The identity of a removed attachment with this very file, if it comes back to its item; its last file is then its own again. */
export function readopt(handle: Writable, itemId: string, { sha256, fileName }: Attachment): string | null {
  if (sha256 === null) return null
  const standing = sql.selectFrom('attachments').select('id').where('item_id', '=', itemId)
  const orphans = rows(
    handle,
    sql
      .selectFrom('attachment_versions')
      .selectAll()
      .where('item_id', '=', itemId)
      .where('attachment_id', 'not in', standing)
      .orderBy('version', 'desc'),
  )
  const last = orphans.filter(
    (row, index) => orphans.findIndex(({ attachment_id }) => attachment_id === row.attachment_id) === index,
  )
  const found = last.find((row) => row.sha256 === sha256 && row.file_name === fileName)
  if (found === undefined) return null
  deleteVersion(handle, found.attachment_id, found.version)
  return found.attachment_id
}

function keep(handle: Writable, { id, item_id, sha256, file_name }: AttachmentRow): void {
  if (sha256 === null) return
  change(
    handle,
    sql.insertInto('attachment_versions').values({
      attachment_id: id,
      item_id,
      version: (versionsOf(handle, id).at(-1)?.version ?? 0) + 1,
      sha256,
      file_name: file_name ?? sha256,
      replaced_at: new Date(currentOperation().at).toISOString(),
    }),
  )
}

function deleteVersion(handle: Writable, attachmentId: string, version: number): void {
  const query = sql.deleteFrom('attachment_versions').where('attachment_id', '=', attachmentId)
  change(handle, query.where('version', '=', version))
}
