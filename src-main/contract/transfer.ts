import { oc } from '@orpc/contract'
import { z } from 'zod'
import { plannedDate } from '../domain/meeting/iso-date.ts'
import { historyEntrySchema, itemSchema, previousTreatmentSchema } from '../domain/meeting/item.ts'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { itemLinkSchema, transfers } from '../domain/transfer/item-link.ts'
import { outcome } from './outcome.ts'

const itemId = z.object({ itemId: z.string() })

/** Where an item goes: a meeting, the committee's meeting on a date, or its next one. The last two need not exist yet. */
export const destinationSchema = z.union([
  z.strictObject({ meetingId: z.string() }),
  z.strictObject({ date: plannedDate }),
  z.strictObject({ next: z.literal(true) }),
])
export type Destination = z.infer<typeof destinationSchema>

/** What becomes of a decision that says something other than «Udsættes.» where its item is deferred: it stays, it is refused, or it is replaced. */
export const decidedOtherwise = z.enum(['keep', 'refuse', 'replace'])
export type DecidedOtherwise = z.infer<typeof decidedOtherwise>

/** A link with its other end where that is in this store, its number as it is now; `sentence` is the link in Danish. */
export const followedLinkSchema = itemLinkSchema.extend({
  sentence: z.string(),
  other: z.object({ meetingId: z.string(), itemId: z.string() }).nullable(),
})
export type FollowedLink = z.infer<typeof followedLinkSchema>

/** Operations that take an item to another meeting. */
export const transferContract = {
  /**
   * deferred: stays here, decided "Udsættes." if nothing was decided. moved: leaves this agenda. copied: stays as it is.
   * handed-on: goes to the committee that decides, found by the item's deciding body or created. `committeeId` null: this
   * committee, or the deciding one. `target` is null while the item waits for its meeting.
   */
  item: oc
    .input(
      itemId.extend({
        transfer: z.enum(transfers),
        to: destinationSchema,
        committeeId: z.string().nullable().default(null),
        decided: decidedOtherwise.default('keep'),
      }),
    )
    .output(
      outcome(
        z.object({
          meeting: meetingSnapshotSchema,
          target: z.object({ meetingId: z.string(), itemId: z.string() }).nullable(),
        }),
      ),
    ),
  links: oc.input(itemId).output(outcome(z.array(followedLinkSchema))),
}

const marks = z.object({
  group: itemSchema.shape.group.unwrap(),
  lateReason: itemSchema.shape.lateReason.unwrap(),
  withdrawn: z.boolean(),
  publicTitle: itemSchema.shape.publicTitle.unwrap(),
})

/** Saves an item's marks: group heading, why it cannot wait, withdrawn (udgår), title for the public. */
export const saveMarksOperation = oc
  .input(itemId.extend({ ...marks.shape, was: marks.optional() }))
  .output(outcome(meetingSnapshotSchema))

/** What is offered from the stored meetings and never put in by itself. */
export const suggestionsContract = {
  /** Earlier items on the same case, by case number, then by title; oldest first. */
  previousTreatments: oc
    .input(itemId)
    .output(
      outcome(
        z.array(z.object({ treatment: previousTreatmentSchema, because: z.enum(['case-number', 'title']) })),
      ),
    ),
  /** The case history (Sagens forløb) from the stored decisions on the same case number. */
  history: oc.input(itemId).output(outcome(z.array(historyEntrySchema))),
}
