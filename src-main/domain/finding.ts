import { z } from 'zod'

export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/** Something to look at before a document leaves the house; `rule` is stable, `message` is plain Danish. */
export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  where: z.strictObject({ itemNumber: z.int().nullable(), heading: z.string().nullable() }),
  message: z.string(),
})
export type Finding = z.infer<typeof findingSchema>
