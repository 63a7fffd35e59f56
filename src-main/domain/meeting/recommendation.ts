import { z } from 'zod'
import { richTextSchema } from '../rich-text/gate.ts'

/** One numbered point of a recommendation (indstillingspunkt). */
export const recommendationPointSchema = z.strictObject({
  number: z.int().min(1),
  body: richTextSchema,
})
export type RecommendationPoint = z.infer<typeof recommendationPointSchema>

/** What the administration proposes (indstilling): lead line ("Center for X indstiller, at"), its unit, the points. */
export const recommendationSchema = z.strictObject({
  lead: z.string(),
  proposer: z.string().nullable(),
  points: z.array(recommendationPointSchema),
})
export type Recommendation = z.infer<typeof recommendationSchema>
