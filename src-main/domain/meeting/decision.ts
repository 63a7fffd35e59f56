import { z } from 'zod'
import { richTextSchema } from '../rich-text/gate.ts'

/** What a decision came to; set by the secretary or recognised from a standard phrase, never guessed from the recommendation. */
export const outcomes = [
  'noted',
  'approved',
  'rejected',
  'deferred',
  'discussed',
  'recommended',
  'referred',
  'withdrawn',
  'other',
] as const
export type Outcome = (typeof outcomes)[number]

/** The decision on one recommendation point; printed as "Indstillingens punkt 1: ...". */
export const pointDecisionSchema = z.strictObject({
  recommendation: z.int().min(1),
  outcome: z.enum(outcomes).nullable(),
  body: richTextSchema,
})
export type PointDecision = z.infer<typeof pointDecisionSchema>

/** What the committee decided (beslutning): per recommendation point, as a whole (`body`), or both; points are printed first. */
export const decisionSchema = z.strictObject({
  body: richTextSchema,
  outcome: z.enum(outcomes).nullable(),
  points: z.array(pointDecisionSchema),
})
export type Decision = z.infer<typeof decisionSchema>
