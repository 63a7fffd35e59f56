import { oc } from '@orpc/contract'
import { z } from 'zod'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { richTextSchema } from '../domain/rich-text/gate.ts'
import { textPartSchema } from '../domain/versions/text-part.ts'
import { versionMarks } from '../domain/versions/version-mark.ts'
import { outcome } from './outcome.ts'

const itemId = z.object({ itemId: z.string() })
const ofVersion = itemId.extend({ versionId: z.int() })
const marks = z.array(z.enum(versionMarks))

/** A version of a text: from when it stood (ISO time, null: since before versions were kept) until when; `open` while nobody has chosen. */
export const versionLineSchema = z.object({
  id: z.int(),
  since: z.string().nullable(),
  until: z.string(),
  marks,
  open: z.boolean(),
})
export type VersionLine = z.infer<typeof versionLineSchema>

/** A text of an item with the versions it has had, newest first. `heading` is a section's own; `present` null where nothing is written now. */
export const textHistorySchema = z.object({
  part: textPartSchema,
  heading: z.string().nullable(),
  present: z.object({ since: z.string().nullable(), marks }).nullable(),
  versions: z.array(versionLineSchema),
})
export type TextHistory = z.infer<typeof textHistorySchema>

/** A version as a text, and the text that stands now, null where there is none. */
export const versionTextSchema = z.object({
  part: textPartSchema,
  kept: richTextSchema,
  now: richTextSchema.nullable(),
})
export type VersionText = z.infer<typeof versionTextSchema>

/** A text that was overwritten by somebody who had not seen it: whose, the version it is kept as, and whether nothing is written in that. */
export const openVersionSchema = itemId.extend({
  part: textPartSchema,
  versionId: z.int(),
  at: z.string(),
  empty: z.boolean(),
})
export type OpenVersion = z.infer<typeof openVersionSchema>

/**
 * Something done to a meeting, from `at` until `until` (ISO times). `what` is an operation of the contract ("item.add"), "stage.step" with the
 * stages in `step`, "sent" with the kind of agenda in `detail`, "item.cameTo" or "item.cameFrom" with the date of the other meeting in
 * `detail`, or "replaced". `detail` else is the text that was changed or, for an undo,
 * what was taken back. `words` tells the operation in Danish. `title` is the item as it was called then; `itemId` null where it has none.
 * `removedItemId` is the item that was taken off the agenda and can be put back on it.
 */
export const meetingEventSchema = z.object({
  at: z.string(),
  until: z.string(),
  what: z.string(),
  words: z.string(),
  itemId: z.string().nullable(),
  removedItemId: z.string().nullable(),
  title: z.string().nullable(),
  detail: z.string().nullable(),
  step: z.object({ from: z.string(), to: z.string(), reason: z.string().nullable() }).nullable(),
})
export type MeetingEvent = z.infer<typeof meetingEventSchema>

/** The versions of texts (versioner) and the log of a meeting (hændelser); nothing of it is in the snapshot or the meeting file. */
export const versionsContract = {
  /** The texts of an item that have versions, in printed order. */
  ofItem: oc.input(itemId).output(outcome(z.array(textHistorySchema))),
  look: oc.input(ofVersion).output(outcome(versionTextSchema)),
  /** Puts a version back (gendan); what stood there becomes a version. A section that was removed comes back last. */
  restore: oc.input(ofVersion).output(outcome(meetingSnapshotSchema)),
  /** The texts of a meeting that were overwritten unseen, until one of the versions is chosen. */
  open: oc.input(z.object({ meetingId: z.string() })).output(outcome(z.array(openVersionSchema))),
  /** Chooses the text as it stands. */
  settle: oc.input(itemId.extend({ part: textPartSchema })).output(outcome(z.array(openVersionSchema))),
  /** What was done to a meeting, newest first. */
  log: oc.input(z.object({ meetingId: z.string() })).output(outcome(z.array(meetingEventSchema))),
}
