import { oc } from '@orpc/contract'
import { z } from 'zod'
import { accessibilityReportSchema } from '../domain/accessibility-report.ts'
import { layoutSchema } from '../domain/committee/layout.ts'
import { findingSchema } from '../domain/finding.ts'
import { decisionSchema } from '../domain/meeting/decision.ts'
import { meetingSnapshotSchema } from '../domain/meeting/meeting.ts'
import { recommendationSchema } from '../domain/meeting/recommendation.ts'
import { refusalSchema } from '../domain/refusal.ts'
import { richTextSchema } from '../domain/rich-text/gate.ts'
import { saidSchema, toldSchema } from '../domain/told/say.ts'
import { outcome } from './outcome.ts'

export const exportKinds = [
  'agenda',
  'supplementary-agenda',
  'chairs-copy',
  'minutes',
  'decision-list',
  'excerpt',
  'signature-page',
] as const
/** `pdf-archive` is a PDF/A-3a that carries the meeting file. */
export const exportFormats = ['docx', 'pdf', 'pdf-archive', 'html', 'json'] as const
export const audiences = ['internal', 'public'] as const

/** A line of a source that is not in the meeting: what it said, where it stood (line from 1), and why where that is known. */
export const sourceLineSchema = z.object({
  line: z.int(),
  text: z.string(),
  reason: z.string().nullable(),
  told: toldSchema.optional(),
})

/** What an import gave: the meeting, what to look at, every line that was not understood, and when (`at`, ms), by which its undoing is told. */
export const importReportSchema = z.object({
  file: z.string(),
  meetingId: z.string(),
  at: z.number(),
  committee: z.string(),
  date: z.string(),
  items: z.int(),
  findings: z.array(findingSchema),
  notUnderstood: z.array(sourceLineSchema),
})
export type ImportReport = z.infer<typeof importReportSchema>

/** What is written of an item and not saved yet: texts by their section's key, announcements by their number. */
const writingSchema = z.object({
  sections: z.record(z.string(), richTextSchema.nullable()),
  entries: z.array(z.object({ number: z.int().min(1), body: richTextSchema })).default([]),
  decision: decisionSchema.optional(),
  recommendation: recommendationSchema.optional(),
})

/**
 * A place in an item: one of its texts ("section:background", "recommendation:1", "decision:2", "decision", "entry:1"; "title"),
 * and which of that text's paragraphs, headings and pictures, from 0; -1 is the heading it stands under.
 */
const textPlaceSchema = z.object({ text: z.string(), block: z.int().min(-1) })
/** A block of a text on a page: the shares of the page's height and width at which it begins and ends. */
const pagePlaceSchema = textPlaceSchema.extend({
  itemId: z.string(),
  top: z.number(),
  bottom: z.number(),
  left: z.number(),
})
export type PagePlace = z.infer<typeof pagePlaceSchema>

/**
 * One section of an item as its Word form came back: what stands here now, and what came. `changed`: the case officer
 * wrote something else than stands here. `changedHere`: it was changed here after the form was sent. `lost` names in
 * Danish what the text cannot hold.
 */
export const returnedSectionSchema = z.object({
  key: z.string(),
  heading: z.string(),
  now: richTextSchema.nullable(),
  incoming: richTextSchema.nullable(),
  changed: z.boolean(),
  changedHere: z.boolean(),
  lost: z.array(z.string()),
})
export type ReturnedSection = z.infer<typeof returnedSectionSchema>

/** How the meeting in a file differs from the one that is here: plain lines, and the texts to lay side by side. */
export const importComparisonSchema = z.object({
  meetingId: z.string(),
  committee: z.string(),
  date: z.string(),
  lines: z.array(saidSchema),
  texts: z.array(
    z.object({ place: saidSchema, now: richTextSchema.nullable(), incoming: richTextSchema.nullable() }),
  ),
})
export type ImportComparison = z.infer<typeof importComparisonSchema>

/** Which meeting here a file's meeting is said to be: its id, null for none of them; left out, it is asked where it may be one of several. */
const sameAs = z.string().nullable().optional()

/** Documents in and out. */
export const documentsContract = {
  /**
   * Reads published minutes (text, Markdown), a meeting file, or our own Word file or PDF for the archive, as text or as the
   * file itself; an existing meeting is refused unless `replace`, and one that may exist until `sameAs` says.
   */
  import: oc
    .input(
      z.object({
        fileName: z.string(),
        content: z.union([z.string(), z.file()]),
        replace: z.boolean(),
        sameAs,
      }),
    )
    .output(outcome(importReportSchema)),
  /** Reads a file of a meeting that is here already, and tells how it differs. Nothing is changed. */
  compareImport: oc
    .input(z.object({ fileName: z.string(), content: z.union([z.string(), z.file()]), sameAs }))
    .output(outcome(importComparisonSchema)),
  /**
   * The whole meeting with its attachments' files as one file (`.referent`), for a colleague's program. `missing` says why of
   * each file that could not be taken along.
   */
  forColleague: oc
    .input(z.object({ meetingId: z.string() }))
    .output(outcome(z.object({ fileName: z.string(), file: z.file(), missing: z.array(refusalSchema) }))),
  /** Prints a document. `fileName` is the name to save it under, `accessibility` what a screen reader meets in it. */
  export: oc
    .input(
      z.object({
        meetingId: z.string(),
        kind: z.enum(exportKinds),
        format: z.enum(exportFormats),
        audience: z.enum(audiences),
        /** The item of an excerpt; every other kind is of the whole meeting. */
        itemId: z.string().nullable().default(null),
      }),
    )
    .output(
      outcome(z.object({ fileName: z.string(), file: z.file(), accessibility: accessibilityReportSchema })),
    ),
  /**
   * The agenda and all its PDF attachments as one PDF. `separate` has a line for each attachment that is not in it:
   * of another format, locked by a password, damaged or missing.
   */
  withAttachments: oc
    .input(z.object({ meetingId: z.string(), audience: z.enum(audiences) }))
    .output(outcome(z.object({ fileName: z.string(), file: z.file(), separate: z.array(saidSchema) }))),
  /** An excerpt of every item as a zip archive, for the public of every open one. */
  excerpts: oc
    .input(
      z.object({
        meetingId: z.string(),
        format: z.enum(['docx', 'pdf', 'html']),
        audience: z.enum(audiences),
      }),
    )
    .output(outcome(z.object({ fileName: z.string(), file: z.file() }))),
  /** One item as a Word file for a case officer (sagsbehandler): a locked frame, and a field for each section. */
  itemToWord: oc
    .input(z.object({ itemId: z.string() }))
    .output(outcome(z.object({ fileName: z.string(), file: z.file() }))),
  /** Reads such a file back and compares it, section by section. Nothing is changed. */
  itemFromWord: oc
    .input(z.object({ itemId: z.string(), file: z.file() }))
    .output(outcome(z.array(returnedSectionSchema))),
  /** Writes the texts that were accepted, as one step that can be undone; the others stay as they are. */
  acceptItemSections: oc
    .input(
      z.object({
        itemId: z.string(),
        sections: z.array(z.object({ key: z.string(), body: richTextSchema.nullable() })).min(1),
      }),
    )
    .output(outcome(meetingSnapshotSchema)),
  /** What the public version of a kind leaves out, as plain lines for the export dialog. */
  leftOut: oc
    .input(
      z.object({
        meetingId: z.string(),
        kind: z.enum(exportKinds),
        itemId: z.string().nullable().default(null),
      }),
    )
    .output(outcome(z.array(saidSchema))),
  /**
   * One page of a document as a picture (SVG), as it will be printed: the live page. Without a meeting of the sample;
   * `layout` in place of the committee's own; `page` from 1, null for the page that holds the place `at` in the item, or else on
   * which the item begins; `writing` what is written of that item and not saved yet. Each line of the SVG between the first and
   * the last is a whole part of the drawing.
   */
  page: oc
    .input(
      z.object({
        meetingId: z.string().nullable(),
        kind: z.enum(exportKinds),
        audience: z.enum(audiences),
        itemId: z.string().nullable().default(null),
        layout: layoutSchema.nullable().default(null),
        page: z.int().min(1).nullable().default(null),
        writing: writingSchema.nullable().default(null),
        at: textPlaceSchema.nullable().default(null),
      }),
    )
    .output(
      outcome(z.object({ svg: z.string(), page: z.int(), pages: z.int(), places: z.array(pagePlaceSchema) })),
    ),
}
