import { oc } from '@orpc/contract'
import { z } from 'zod'
import { attachmentSchema } from '../domain/meeting/attachment.ts'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { outcome } from './outcome.ts'

/** Where attachments belong: an item, or one entry of an announcements item (`entry` counted from 1). */
const place = z.object({ itemId: z.string(), entry: z.int().min(1).nullable() })
const snapshot = outcome(meetingSnapshotSchema)

/** Operations on attachments (bilag). Files are stored once, by content, under their SHA-256 in the data folder. */
export const attachmentContract = {
  /** Attaches a file, or with `file` null a name alone (sent separately, or to be attached later). */
  add: oc
    .input(place.extend({ title: z.string().trim().min(1), file: z.file().nullable() }))
    .output(snapshot),
  /** Replaces the list: rename, reorder, flags, remove. A hash that is not in the data folder is refused. */
  saveAll: oc.input(place.extend({ attachments: z.array(attachmentSchema) })).output(snapshot),
  saveNote: oc
    .input(z.object({ itemId: z.string(), note: z.string().trim().min(1).nullable() }))
    .output(snapshot),
  /** The bytes of an attached file; refused where the file is missing or damaged. */
  read: oc
    .input(z.object({ sha256: z.string(), fileName: z.string() }))
    .output(outcome(z.object({ file: z.file() }))),
}
