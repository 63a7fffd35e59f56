import { oc } from '@orpc/contract'
import { z } from 'zod'
import { attachmentTroubleSchema, fileStateSchema } from '../domain/attachments/attachment-trouble.ts'
import { attachmentSchema } from '../domain/meeting/attachment.ts'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { outcome } from './outcome.ts'

/** Where attachments belong: an item, or one entry of an announcements item (`entry` counted from 1). */
const place = z.object({ itemId: z.string(), entry: z.int().min(1).nullable() })
/** One attachment there; `position` counts from 0. */
const one = place.extend({ position: z.int().min(0) })
const attachments = z.array(attachmentSchema)
const snapshot = outcome(meetingSnapshotSchema)

/** A file an attachment had before; `version` is its number, `replacedAt` an instant (ISO 8601). */
export const attachmentVersionSchema = z.object({
  version: z.int(),
  fileName: z.string(),
  sha256: z.string(),
  replacedAt: z.string(),
  state: fileStateSchema,
})
export type AttachmentVersion = z.infer<typeof attachmentVersionSchema>

/** Operations on attachments (bilag). Files are stored once, by content, under their SHA-256 in the data folder. */
export const attachmentContract = {
  /** Attaches a file, or with `file` null a name alone (sent separately, or to be attached later). Refused where it is empty or over 200 MB. */
  add: oc
    .input(place.extend({ title: z.string().trim().min(1), file: z.file().nullable() }))
    .output(snapshot),
  /**
   * Replaces the list: rename, reorder, flags, remove; where the writer says what she saw (`was`), only what she changed of it. A hash
   * that is not in the data folder is refused.
   */
  saveAll: oc.input(place.extend({ attachments, was: attachments.optional() })).output(snapshot),
  saveNote: oc
    .input(z.object({ itemId: z.string(), note: z.string().trim().min(1).nullable() }))
    .output(snapshot),
  /**
   * Gives an attachment another file and keeps the one it had (erstat). The very same file again mends one that is missing
   * or damaged, also where the meeting is closed, for nothing in the meeting changes.
   */
  replace: oc.input(one.extend({ file: z.file() })).output(snapshot),
  /** The files an attachment had before, the latest first; read with `read`. */
  versions: oc.input(one).output(outcome(z.array(attachmentVersionSchema))),
  /** Makes an earlier file the attachment's again; the one it had is kept in its place. */
  restoreVersion: oc.input(one.extend({ version: z.int() })).output(snapshot),
  /** The bytes of an attached file; refused where the file is missing or damaged. */
  read: oc
    .input(z.object({ sha256: z.string(), fileName: z.string() }))
    .output(outcome(z.object({ file: z.file() }))),
  /**
   * The attachments whose files are missing or damaged, the latest meeting's first: by a look at each file, or `thorough` by
   * reading them, as far as half a minute reaches.
   */
  health: oc.input(z.object({ thorough: z.boolean() })).output(z.array(attachmentTroubleSchema)),
}
