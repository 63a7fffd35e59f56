import type { Attachment } from '../../domain/meeting/attachment.ts'
import { refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { attachmentsOf, replaceAttachments } from '../../store/attachments.ts'
import { entriesOf } from '../../store/entries.ts'
import type { Readable, Writable } from '../../store/handle.ts'
import { ensureSlot } from '../item/ensure-slot.ts'

/** Where attachments belong: an item, or one of its entries (from 1). */
export interface AttachmentPlace {
  readonly itemId: string
  readonly entry: number | null
}

/** The attachments at a place; refused where the item has no such entry. */
export function attachmentsAt(handle: Readable, place: AttachmentPlace): Result<Attachment[]> {
  const { itemId, entry } = place
  if (entry !== null && !entriesOf(handle, itemId).entries.some((one) => one.number === entry))
    return refused(
      refusal('entry-not-found', 'Meddelelsen findes ikke på punktet. Intet er ændret.', 'Læs punktet igen.'),
    )
  return ok(attachmentsOf(handle, itemId, entry ?? 0))
}

/** Replaces the attachments at a place, and sees that they are printed: the names, and for an item the count. */
export function writeAttachments(
  handle: Writable,
  place: AttachmentPlace,
  attachments: readonly Attachment[],
): void {
  replaceAttachments(handle, { itemId: place.itemId, entry: place.entry ?? 0 }, attachments)
  if (attachments.length === 0) return
  if (place.entry === null) ensureSlot(handle, place.itemId, 'attachments')
  if (attachments.some((attachment) => attachment.title !== null))
    ensureSlot(handle, place.itemId, 'attachment-list')
}
