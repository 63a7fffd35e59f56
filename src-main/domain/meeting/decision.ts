import { z } from 'zod'
import { richTextSchema } from '../rich-text/gate.ts'
import { emptyRichText } from '../rich-text/rich-text.ts'
import { dissentSchema, stopSchema, voteSchema } from '../votes/vote.ts'

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

/**
 * What the committee decided (beslutning): per recommendation point, as a whole (`body`), or both; points are printed first.
 * Behind them stand the votes (afstemninger), the dissents (afvigende meninger) and a stop (§ 23).
 */
export const decisionSchema = z.strictObject({
  body: richTextSchema,
  outcome: z.enum(outcomes).nullable(),
  points: z.array(pointDecisionSchema),
  votes: z.array(voteSchema).default([]),
  dissents: z.array(dissentSchema).default([]),
  stop: stopSchema.nullable().default(null),
})
export type Decision = z.infer<typeof decisionSchema>

/** The words of a decision, which are written; the rest is recorded. */
export type DecidedWords = Pick<Decision, 'body' | 'outcome' | 'points'>

/** A decision with other words; its votes, dissents and stop stay as they are. */
export function withWords(decision: Decision | null, { body, outcome, points }: DecidedWords): Decision {
  return { ...(decision ?? emptyDecision), body, outcome, points }
}

/** A decision of which nothing is written yet. */
export const emptyDecision: Decision = {
  body: emptyRichText,
  outcome: null,
  points: [],
  votes: [],
  dissents: [],
  stop: null,
}
