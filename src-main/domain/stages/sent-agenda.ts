import { z } from 'zod'

/**
 * An agenda as it was sent (udsendt dagsorden, tillægsdagsorden): frozen whole, with the SHA-256 of its meeting file as
 * fingerprint. Minutes never overwrite it. `sentAt` is an ISO time with zone.
 */
export const sentAgendaSchema = z.strictObject({
  kind: z.enum(['agenda', 'supplementary-agenda']),
  sentAt: z.iso.datetime({ offset: true }),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
})
export type SentAgenda = z.infer<typeof sentAgendaSchema>

/** One step of a meeting from stage to stage, deliberate and logged; going back must give a reason. */
export const stageStepSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  at: z.iso.datetime({ offset: true }),
  reason: z.string().trim().min(1).nullable(),
})
export type StageStep = z.infer<typeof stageStepSchema>
