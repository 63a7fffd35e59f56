import { oc } from '@orpc/contract'
import { z } from 'zod'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { outcome } from './outcome.ts'

/**
 * What was undone or done again: in Danish ("Punkt flyttet") and by the name of the operation, and where. `meetingIds` are all meetings it touched,
 * `meetingId` the one it was asked for within, or the first of them; null for a change of a committee; `itemId` the item it was of, where it was of one. `meeting` is that meeting as it now stands, null where
 * it is not there any more (its creation was undone).
 */
export const undoneSchema = z.object({
  what: z.string(),
  operation: z.string(),
  meetingId: z.string().nullable(),
  meetingIds: z.array(z.string()),
  itemId: z.string().nullable(),
  meeting: meetingSnapshotSchema.nullable(),
})
export type Undone = z.infer<typeof undoneSchema>

const within = z.string().optional()

/**
 * Takes changes back (fortryd) and does them again (gentag): every operation since the program was opened, the latest first.
 * `within` a meeting only what was done in it is meant; its own making or import is not taken back there, and what is built on
 * elsewhere is refused. Saves of the same text in quick succession are one step. What was sent or has changed a meeting's stage
 * is logged and not taken back: it is refused, and so is what lies behind it. With `revision` nothing but what made that revision of
 * the meeting, which is refused where something was done there since. `deletion` is a committee: nothing but its deletion is
 * taken back, which is refused where something was done since.
 */
export const undoContract = {
  undo: oc
    .input(z.object({ within, revision: z.int().optional(), deletion: z.string().optional() }).optional())
    .output(outcome(undoneSchema)),
  redo: oc.input(z.object({ within }).optional()).output(outcome(undoneSchema)),
  /** What `undo` and `redo` would take, outside a meeting; null where there is nothing or it cannot be undone. */
  state: oc.output(z.object({ undo: z.string().nullable(), redo: z.string().nullable() })),
}
