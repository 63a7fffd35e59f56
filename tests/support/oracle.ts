import { z } from 'zod'

const participant = z.object({
  name: z.string(),
  party: z.string().nullable(),
  role: z.string().nullable(),
  status: z.enum(['Deltog', 'Afbud']).nullable(),
})

const punkt = z.object({
  number: z.int(),
  title: z.string(),
  caseNumber: z.string().nullable(),
  closed: z.boolean(),
  isMeddelelser: z.boolean(),
  isSignaturePage: z.boolean(),
  sections: z.array(z.string()),
  previousTreatment: z.array(z.string()),
  decisionBody: z.string().nullable(),
  bilagSummary: z.string().nullable(),
  bilagTotal: z.int(),
  bilagRecommended: z.int(),
  bilagInternal: z.int(),
  bilagList: z.array(z.string()),
  items: z.array(z.object({ number: z.int(), startsWith: z.string(), bilag: z.string().nullable() })),
  recommendationLead: z.string().nullable(),
  recommendingUnit: z.string().nullable(),
  recommendations: z.int(),
  recommendationTexts: z.array(z.string()),
  signatureText: z.string().nullable(),
  decisionText: z.string().nullable(),
  history: z.array(z.object({ date: z.string(), committee: z.string(), text: z.string() })),
})
export type Punkt = z.infer<typeof punkt>

/** What a real document holds, field by field. */
export const seedOracleSchema = z.object({
  committee: z.string(),
  date: z.string(),
  time: z.string().nullable(),
  place: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  toc: z.array(z.object({ title: z.string() })).optional(),
  participants: z.array(participant),
  punkter: z.array(punkt),
  totals: z.record(z.string(), z.int()),
})

export const oracleSchema = z.record(z.string(), seedOracleSchema)
export type Oracle = z.infer<typeof oracleSchema>
