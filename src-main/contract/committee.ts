import { oc } from '@orpc/contract'
import { z } from 'zod'
import {
  committeeBodies,
  committeeSettingsSchema,
  phraseSchema,
} from '../domain/committee/committee-settings.ts'
import { finishedLayoutsSchema } from '../domain/committee/layout.ts'
import { membershipSchema } from '../domain/committee/membership.ts'
import { itemKind } from '../domain/meeting/item.ts'
import { committeeSchema, meetingHeadSchema } from '../domain/meeting/meeting.ts'
import { refusalSchema } from '../domain/refusal.ts'
import { standingItemSchema } from '../domain/templates/item-template.ts'
import { outcome } from './outcome.ts'
import { yearOperation } from './stage.ts'
import { templateInForceSchema, templatesInput } from './template.ts'

/** One line of the list of a committee's meetings. */
export const meetingLineSchema = z.object({
  id: z.string(),
  head: meetingHeadSchema,
  items: z.int(),
  decided: z.int(),
})
export type MeetingLine = z.infer<typeof meetingLineSchema>

/** A committee with its meetings, newest first: all of them, or the newest. */
export const committeeLineSchema = z.object({
  id: z.string(),
  committee: committeeSchema,
  /** How many meetings it has in all, and the years they lie in, newest first. */
  count: z.int(),
  years: z.array(z.int()),
  meetings: z.array(meetingLineSchema),
})
export type CommitteeLine = z.infer<typeof committeeLineSchema>

/**
 * Everything a committee goes by: its rules, its memberships of all times, and the templates, standing items and phrases
 * in force (its own, or the program's). `guidance` is shown beside a section and never stored in a text.
 */
export const committeeDetailsSchema = z.object({
  id: z.string(),
  committee: committeeSchema,
  settings: committeeSettingsSchema,
  memberships: z.array(membershipSchema),
  templates: z.array(templateInForceSchema),
  standingItems: z.array(standingItemSchema),
  phrases: z.array(phraseSchema),
})
export type CommitteeDetails = z.infer<typeof committeeDetailsSchema>

/** What goes where a committee is deleted, and why it cannot be; null where it can. */
export const committeeDeletionSchema = z.object({
  meetings: z.int(),
  items: z.int(),
  attachments: z.int(),
  problem: refusalSchema.nullable(),
})
export type CommitteeDeletion = z.infer<typeof committeeDeletionSchema>

const committeeId = z.object({ committeeId: z.string() })
const named = z.object({ name: z.string().trim().min(1), authority: z.string().trim().min(1).nullable() })
const memberships = z.array(membershipSchema)
const details = outcome(committeeDetailsSchema)

/** Operations on committees (udvalg). A second committee of the same name is refused. Changes answer the committee as it then is. A save of several values can say what its writer saw (`was`), and saves then only what she changed. */
export const committeeContract = {
  year: yearOperation,
  /** Every committee, or one; with all its meetings, or at most the `newest` of them. */
  list: oc
    .input(
      z
        .object({
          committeeId: z.string().nullable().default(null),
          newest: z.int().positive().nullable().default(null),
        })
        .prefault({}),
    )
    .output(z.array(committeeLineSchema)),
  get: oc.input(committeeId).output(details),
  create: oc
    .input(named.extend({ body: z.enum(committeeBodies).default('committee') }))
    .output(outcome(committeeId)),
  rename: oc
    .input(named.extend({ ...committeeId.shape, was: named.optional() }))
    .output(outcome(committeeId)),
  /** What would go with the committee. Nothing is changed. */
  deletion: oc.input(committeeId).output(outcome(committeeDeletionSchema)),
  /**
   * Deletes a committee and all its meetings, which can be undone like any change. One with meetings wants its `name` typed; one with
   * a meeting on record (agenda sent, minutes approved) is refused.
   */
  delete: oc
    .input(committeeId.extend({ name: z.string().nullable().default(null) }))
    .output(outcome(committeeId)),
  /** The layouts that come with the program, for a committee to adopt. */
  layouts: oc.output(finishedLayoutsSchema),
  saveSettings: oc
    .input(committeeId.extend({ settings: committeeSettingsSchema, was: committeeSettingsSchema.optional() }))
    .output(details),
  /** Replaces the whole list; a member twice on one day, or a period that ends before it begins, is refused. */
  saveMemberships: oc.input(committeeId.extend({ memberships, was: memberships.optional() })).output(details),
  /** Fills the memberships of a committee that has none from a meeting's participants, open from its date. */
  membersFromMeeting: oc.input(z.object({ meetingId: z.string() })).output(details),
  /** Replaces the whole list; a template without sections is refused. Items that are drafted stay as they are. */
  saveTemplates: oc.input(templatesInput).output(details),
  /** Gives a kind of item the program's template back. */
  resetTemplate: oc.input(committeeId.extend({ kind: itemKind })).output(details),
}
