import { z } from 'zod'
import { disqualificationSchema } from '../attendance/absence.ts'
import { richTextSchema } from '../rich-text/gate.ts'
import { itemLinkSchema } from '../transfer/item-link.ts'
import { attachmentSchema } from './attachment.ts'
import { decisionSchema } from './decision.ts'
import { isoDate } from './iso-date.ts'
import { recommendationSchema } from './recommendation.ts'

/**
 * The kinds of item the program comes with: sag, meddelelser, orientering, temadrøftelse, godkendelse af dagsorden,
 * underskriftside, eventuelt.
 */
export const itemKinds = [
  'case',
  'announcements',
  'briefing',
  'theme',
  'approval-of-agenda',
  'signature-page',
  'any-other-business',
] as const
export type StandardItemKind = (typeof itemKinds)[number]

/** A kind of item: one of the program's or a committee's own, as a slug ("budget-case"). */
export const itemKind = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export type ItemKind = z.infer<typeof itemKind>

/** open (åben) or closed (lukket): the content of a closed item must not be published. */
export const accesses = ['open', 'closed'] as const
export type Access = (typeof accesses)[number]

/**
 * One printed section of an item, in printed order. `key` is unique in the item. Where the key is a slot
 * (see section-keys.ts) the item's own field is printed there, after `body`, which is then usually null.
 */
export const sectionSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  heading: z.string().min(1),
  body: richTextSchema.nullable(),
})
export type Section = z.infer<typeof sectionSchema>

/** One numbered entry of an announcements item (meddelelse), with attachments of its own. */
export const entrySchema = z.strictObject({
  number: z.int().min(1),
  body: richTextSchema,
  attachments: z.array(attachmentSchema),
})
export type Entry = z.infer<typeof entrySchema>

/** Earlier treatment of the same case (tidligere behandling): the printed line, and its parts as far as they were read. */
export const previousTreatmentSchema = z.strictObject({
  text: z.string().min(1),
  committee: z.string().nullable(),
  date: isoDate.nullable(),
  itemNumber: z.int().min(1).nullable(),
})
export type PreviousTreatment = z.infer<typeof previousTreatmentSchema>

/** An earlier decision on the same case, printed under the item (sagens forløb, beslutningshistorik). */
export const historyEntrySchema = z.strictObject({
  date: isoDate.nullable(),
  committee: z.string(),
  body: richTextSchema,
})
export type HistoryEntry = z.infer<typeof historyEntrySchema>

/** A guest of one item (yderligere deltagelse): name, and title with office ("afdelingschef, Center for Kultur"). */
export const guestSchema = z.strictObject({
  name: z.string().trim().min(1),
  title: z.string().trim().min(1).nullable(),
})
export type Guest = z.infer<typeof guestSchema>

/**
 * One item of the agenda (punkt) with what was planned and what was decided.
 * `number` is computed on reading by numbering.ts. `title` is bare: "Lukket" is printed from `access`.
 * `attachmentNote` stands in brackets in the count line ("Sendes pr. mail inden mødet").
 * `plannedAccess` is how open it was on the agenda, null where that is as `access` says. `publicTitle` replaces the title
 * of a closed item for the public. `group` is a heading that stands before the item. `lateReason` says why an item of the
 * supplementary agenda (tillægsdagsorden) cannot wait. A withdrawn item (udgår) keeps its number.
 * `internalNote` (intern note) is for the one who leads the meeting: printed in the chair's copy and nowhere else.
 */
export const itemSchema = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1),
  caseNumber: z.string().nullable(),
  access: z.enum(accesses),
  kind: itemKind,
  previousTreatments: z.array(previousTreatmentSchema),
  sections: z.array(sectionSchema),
  entries: z.array(entrySchema),
  decidingBody: z.string().nullable(),
  recommendation: recommendationSchema.nullable(),
  decision: decisionSchema.nullable(),
  history: z.array(historyEntrySchema),
  attachments: z.array(attachmentSchema),
  attachmentNote: z.string().nullable(),
  plannedAccess: z.enum(accesses).nullable().default(null),
  publicTitle: z.string().trim().min(1).nullable().default(null),
  group: z.string().trim().min(1).nullable().default(null),
  lateReason: z.string().trim().min(1).nullable().default(null),
  withdrawn: z.boolean().default(false),
  guests: z.array(guestSchema).default([]),
  disqualifications: z.array(disqualificationSchema).default([]),
  links: z.array(itemLinkSchema).default([]),
  internalNote: richTextSchema.nullable().default(null),
})
export type Item = z.infer<typeof itemSchema>

/** An item of which only the head is known: open or closed, of a kind, without content. */
export function emptyItem(head: Pick<Item, 'number' | 'title' | 'caseNumber' | 'access' | 'kind'>): Item {
  return {
    ...head,
    previousTreatments: [],
    sections: [],
    entries: [],
    decidingBody: null,
    recommendation: null,
    decision: null,
    history: [],
    attachments: [],
    attachmentNote: null,
    plannedAccess: null,
    publicTitle: null,
    group: null,
    lateReason: null,
    withdrawn: false,
    guests: [],
    disqualifications: [],
    links: [],
    internalNote: null,
  }
}
