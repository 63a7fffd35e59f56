import { z } from 'zod'
import { textSpotSchema } from './find/text-spot.ts'
import { toldSchema } from './told/say.ts'

export const severities = ['error', 'warning', 'note'] as const
export type Severity = (typeof severities)[number]

/**
 * What one click does about a finding: black a text out in the public version, show it there again, or make an
 * attachment of the item internal (`entry` counts from 1, null is the item's own; `position` from 0).
 */
export const findingActionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('redact'), text: z.string() }),
  z.strictObject({ do: z.literal('show-again'), text: z.string() }),
  z.strictObject({ do: z.literal('make-internal'), entry: z.int().nullable(), position: z.int() }),
])
export type FindingAction = z.infer<typeof findingActionSchema>

/**
 * Something to look at before a document leaves the house; `rule` is stable, `message` is plain Danish, `told` is what it says
 * without the place, for other languages. `spot` is the passage it is said of, where it is one; `around` are the words it stands in, with what must not be seen masked.
 */
export const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  where: z.strictObject({ itemNumber: z.int().nullable(), heading: z.string().nullable() }),
  spot: textSpotSchema.optional(),
  message: z.string(),
  told: toldSchema.optional(),
  around: z.string().optional(),
  action: findingActionSchema.optional(),
})
export type Finding = z.infer<typeof findingSchema>
