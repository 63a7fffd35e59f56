import { oc } from '@orpc/contract'
import { z } from 'zod'
import { findingSchema } from '../domain/finding.ts'
import { outcome } from './outcome.ts'

export const exportKinds = ['agenda', 'supplementary-agenda', 'minutes', 'signature-page'] as const
export const exportFormats = ['docx', 'pdf', 'html', 'json'] as const
export const audiences = ['internal', 'public'] as const

/** A line of a source that is not in the meeting: what it said, where it stood (line from 1), and why where that is known. */
export const sourceLineSchema = z.object({ line: z.int(), text: z.string(), reason: z.string().nullable() })

/** What an import gave: the meeting, what to look at, and every line that was not understood. */
export const importReportSchema = z.object({
  file: z.string(),
  meetingId: z.string(),
  committee: z.string(),
  date: z.string(),
  items: z.int(),
  findings: z.array(findingSchema),
  notUnderstood: z.array(sourceLineSchema),
})
export type ImportReport = z.infer<typeof importReportSchema>

/** Documents in and out. */
export const documentsContract = {
  /** Reads published minutes (text, Markdown) or a meeting file; an existing meeting is refused unless `replace`. */
  import: oc
    .input(z.object({ fileName: z.string(), content: z.string(), replace: z.boolean() }))
    .output(outcome(importReportSchema)),
  /** Prints a document. `fileName` is the name to save it under. */
  export: oc
    .input(
      z.object({
        meetingId: z.string(),
        kind: z.enum(exportKinds),
        format: z.enum(exportFormats),
        audience: z.enum(audiences),
      }),
    )
    .output(outcome(z.object({ fileName: z.string(), file: z.file() }))),
  /** What the public version of a kind leaves out, as plain lines for the export dialog. */
  leftOut: oc
    .input(z.object({ meetingId: z.string(), kind: z.enum(exportKinds) }))
    .output(outcome(z.array(z.string()))),
}
