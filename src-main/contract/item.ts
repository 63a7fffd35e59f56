import { oc } from '@orpc/contract'
import { z } from 'zod'
import { disqualificationSchema } from '../domain/attendance/absence.ts'
import { decisionSchema } from '../domain/meeting/decision.ts'
import {
  accesses,
  entrySchema,
  guestSchema,
  historyEntrySchema,
  itemKind,
  previousTreatmentSchema,
} from '../domain/meeting/item.ts'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { recommendationSchema } from '../domain/meeting/recommendation.ts'
import { richTextSchema } from '../domain/rich-text/gate.ts'
import { templateSectionSchema } from '../domain/templates/item-template.ts'
import { outcome } from './outcome.ts'
import { saveMarksOperation } from './transfer.ts'

const itemId = z.object({ itemId: z.string() })
/**
 * A save of a text says which revision of the meeting it was written on. It is taken all the same where the text has changed since, and
 * the text it overwrites is kept as a version that somebody is asked about.
 */
const basedItemId = itemId.extend({ base: z.int().nullable().default(null) })
const head = z.object({
  title: z.string().trim().min(1),
  caseNumber: z.string().trim().min(1).nullable(),
  access: z.enum(accesses),
})
const entries = z.array(entrySchema)
const previousTreatments = z.array(previousTreatmentSchema)
const guests = z.array(guestSchema)
const disqualifications = z.array(disqualificationSchema)
const history = z.array(historyEntrySchema)
const snapshot = outcome(meetingSnapshotSchema)

/**
 * Operations on one item (punkt). Each is one transaction and answers the whole meeting as it then stands. A save of several values can say
 * what its writer saw (`was`): what she left as it was there is left as it stands now. Without it the values take the place of all that stands.
 */
export const itemContract = {
  /**
   * Adds an item with the standard sections of its kind, before `beforeItemId`; with null behind the last open one, before
   * what closes the agenda: closed items, "Eventuelt" and the signature page.
   */
  add: oc
    .input(
      z.object({
        meetingId: z.string(),
        kind: itemKind,
        title: z.string().trim().min(1),
        beforeItemId: z.string().nullable(),
      }),
    )
    .output(outcome(z.object({ itemId: z.string(), meeting: meetingSnapshotSchema }))),
  update: oc.input(basedItemId.extend({ ...head.shape, was: head.optional() })).output(snapshot),
  /** Moves the item so that it stands at `position`, counted from 0; a position outside the agenda is refused. */
  move: oc.input(itemId.extend({ position: z.int() })).output(snapshot),
  /** Takes the item off the agenda; nothing is lost, and `restore` puts it back where it stood. */
  remove: oc.input(itemId).output(snapshot),
  restore: oc.input(itemId).output(snapshot),
  saveSection: oc
    .input(basedItemId.extend({ key: z.string(), body: richTextSchema.nullable() }))
    .output(snapshot),
  addSection: oc
    .input(itemId.extend({ heading: z.string().trim().min(1), position: z.int().min(0) }))
    .output(snapshot),
  /** The sections that the committee's template has and the item lacks, in printed order. */
  missingSections: oc.input(itemId).output(outcome(z.array(templateSectionSchema))),
  /** Adds such a section at its standard place, with its standing text. */
  addTemplateSection: oc.input(itemId.extend({ key: z.string() })).output(snapshot),
  renameSection: oc
    .input(itemId.extend({ key: z.string(), heading: z.string().trim().min(1) }))
    .output(snapshot),
  removeSection: oc.input(itemId.extend({ key: z.string() })).output(snapshot),
  saveEntries: oc.input(basedItemId.extend({ entries, was: entries.optional() })).output(snapshot),
  savePreviousTreatments: oc
    .input(itemId.extend({ previousTreatments, was: previousTreatments.optional() }))
    .output(snapshot),
  saveDecidingBody: oc
    .input(itemId.extend({ decidingBody: z.string().trim().min(1).nullable() }))
    .output(snapshot),
  saveRecommendation: oc
    .input(
      basedItemId.extend({
        recommendation: recommendationSchema.nullable(),
        was: recommendationSchema.nullable().optional(),
      }),
    )
    .output(snapshot),
  /** With its votes, dissents and stop; a vote that contradicts attendance is refused. */
  saveDecision: oc
    .input(
      basedItemId.extend({
        decision: decisionSchema.nullable(),
        was: decisionSchema.nullable().optional(),
      }),
    )
    .output(snapshot),
  /** The guests of the item (yderligere deltagelse). */
  saveGuests: oc.input(itemId.extend({ guests, was: guests.optional() })).output(snapshot),
  /** The questions of disqualification (inhabilitet) and what the committee found; an absent member is refused. */
  saveDisqualifications: oc
    .input(itemId.extend({ disqualifications, was: disqualifications.optional() }))
    .output(snapshot),
  /** The note for the one who leads the meeting (intern note); it stands in the chair's copy alone. */
  saveInternalNote: oc
    .input(basedItemId.extend({ internalNote: richTextSchema.nullable() }))
    .output(snapshot),
  saveMarks: saveMarksOperation,
  saveHistory: oc.input(itemId.extend({ history, was: history.optional() })).output(snapshot),
}
