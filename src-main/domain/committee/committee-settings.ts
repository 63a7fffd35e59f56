import { z } from 'zod'
import { outcomes } from '../meeting/decision.ts'
import { isoDate } from '../meeting/iso-date.ts'
import { layoutSchema, standardLayout } from './layout.ts'

/** What kind of body meets: fagudvalg, kommunalbestyrelse, or another (§ 17, stk. 4-udvalg, råd, nævn). */
export const committeeBodies = ['committee', 'council', 'other'] as const
export type CommitteeBody = (typeof committeeBodies)[number]

/** The most days before the meeting that an agenda can have to be sent. */
export const longestDeadline = 60

/** When the agenda must be sent: so many weekdays (hverdage) or calendar days before the meeting. The law gives committees no number; their own rules do. */
export const deadlineRuleSchema = z.strictObject({
  count: z.int().min(0).max(longestDeadline),
  unit: z.enum(['weekdays', 'calendar-days']),
  /** Whether Saturday counts as a weekday. */
  saturdayCounts: z.boolean(),
})
export type DeadlineRule = z.infer<typeof deadlineRuleSchema>

/** more-than-half: udvalg (§ 20). at-least-half: kommunalbestyrelse (§ 11, stk. 2). */
export const quorumRules = ['more-than-half', 'at-least-half'] as const
export type QuorumRule = (typeof quorumRules)[number]

/** The highest number that can be chosen for the first item. */
export const highestFirstNumber = 9999

/** Items are numbered anew each meeting, each year, or each election term (valgperiode), from `start`. */
export const numberingRuleSchema = z.strictObject({
  per: z.enum(['meeting', 'year', 'term']),
  start: z.int().min(1),
})
export type NumberingRule = z.infer<typeof numberingRuleSchema>

/** A standard phrase (standardformulering) for decisions, offered and never derived. */
export const phraseSchema = z.strictObject({
  text: z.string().trim().min(1),
  outcome: z.enum(outcomes),
  forOwnDecision: z.boolean(),
  forRecommendation: z.boolean(),
})
export type Phrase = z.infer<typeof phraseSchema>

/** A committee's own rules. `phrases` null: the program's standard ones. */
export const committeeSettingsSchema = z.strictObject({
  shortName: z.string().trim().min(1).nullable(),
  body: z.enum(committeeBodies),
  term: z.strictObject({ from: isoDate, to: isoDate }).nullable(),
  deadline: deadlineRuleSchema,
  quorum: z.enum(quorumRules),
  numbering: numberingRuleSchema,
  phrases: z.array(phraseSchema).nullable(),
  layout: layoutSchema.default(standardLayout),
})
export type CommitteeSettings = z.infer<typeof committeeSettingsSchema>

/** The rules a new committee begins with: four weekdays without Saturday, and the body's own quorum. */
export function standardSettings(body: CommitteeBody): CommitteeSettings {
  return {
    shortName: null,
    body,
    term: null,
    deadline: { count: 4, unit: 'weekdays', saturdayCounts: false },
    quorum: body === 'council' ? 'at-least-half' : 'more-than-half',
    numbering: { per: 'meeting', start: 1 },
    phrases: null,
    layout: standardLayout,
  }
}
