import { z } from 'zod'
import type { SentenceCode, SentenceValues } from './sentences.ts'

/** Which sentence is said, and what stands in it: what the window tells in another language. */
export const toldSchema = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.unknown()).optional(),
})
export type Told = z.infer<typeof toldSchema>

/** A sentence in Danish, with what is needed to tell it in another language. */
export const saidSchema = toldSchema.extend({ danish: z.string() })
export type Said = z.infer<typeof saidSchema>

/**
 * Says a sentence that is no refusal. A new code is listed with its values in `sentences.ts`, and told in English in the
 * window's `words/english/told`.
 */
export function say<Code extends SentenceCode>(
  code: Code,
  danish: string,
  ...[values]: SentenceValues[Code] extends null ? [] : [values: SentenceValues[Code]]
): Said {
  return { code, danish, ...(values && { values }) }
}

/** What is told of a sentence beside its Danish. */
export function toldOf({ danish: _, ...told }: Said): Told {
  return told
}
