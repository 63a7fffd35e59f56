import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** An attached file and where it stands on an agenda; `size` in bytes, null where it was not written down. */
export interface AttachedFile {
  readonly meetingId: string
  readonly itemId: string
  readonly entry: number
  readonly position: number
  readonly title: string | null
  readonly fileName: string
  readonly sha256: string
  readonly size: number | null
}

/** Writes the size of a file down when it is laid in the data folder. */
export function noteFileSize(handle: Writable, sha256: string, size: number): void {
  change(
    handle,
    sql
      .insertInto('stored_files')
      .values({ sha256, size })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

/** The files of the items on the agendas, the latest meeting's first; of one meeting where it is named. */
export function attachedFiles(handle: Readable, meetingId: string | null): AttachedFile[] {
  const all = sql
    .selectFrom('attachments')
    .innerJoin('items', 'items.id', 'attachments.item_id')
    .innerJoin('meetings', 'meetings.id', 'items.meeting_id')
    .leftJoin('stored_files', 'stored_files.sha256', 'attachments.sha256')
    .where('attachments.sha256', 'is not', null)
    .where('items.removed_at', 'is', null)
  const wanted = meetingId === null ? all : all.where('items.meeting_id', '=', meetingId)
  const found = rows(
    handle,
    wanted
      .select(['items.meeting_id', 'items.id', 'attachments.entry', 'attachments.position'])
      .select(['attachments.title', 'attachments.file_name', 'attachments.sha256', 'stored_files.size'])
      .orderBy('meetings.date', 'desc')
      .orderBy('items.position')
      .orderBy('attachments.entry')
      .orderBy('attachments.position'),
  )
  return found.flatMap(({ meeting_id, id, entry, position, title, file_name, sha256, size }) =>
    sha256 === null
      ? []
      : [
          {
            meetingId: meeting_id,
            itemId: id,
            entry,
            position,
            title,
            fileName: file_name ?? '',
            sha256,
            size,
          },
        ],
  )
}
