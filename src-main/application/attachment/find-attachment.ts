import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { attachmentRows } from '../../store/attachments.ts'
import type { Readable } from '../../store/handle.ts'
import type { AttachmentRow } from '../../store/tables.ts'
import type { AttachmentPlace } from './place.ts'

/** One attachment: where it belongs, and its place there from 0. */
export interface OneAttachment extends AttachmentPlace {
  readonly position: number
}

/** The row of an attachment; refused where none stands there. */
export function findAttachment(handle: Readable, one: OneAttachment): Result<AttachmentRow> {
  const row = attachmentRows(handle, one.itemId, one.entry ?? 0)[one.position]
  return row === undefined ? refused(noAttachment()) : ok(row)
}

function noAttachment(): Refusal {
  return refusal(
    'attachment-not-found',
    'Bilaget findes ikke på punktet mere. Intet er ændret.',
    'Læs punktet igen.',
  )
}
