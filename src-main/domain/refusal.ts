import { z } from 'zod'
import type { RefusalCode, RefusalValues } from './told/refusals.ts'

/**
 * An expected failure, in plain Danish: what happened and what is safe (`message`), what to do (`wayOut`).
 * `code` is stable and is what programs and tests look at; with `values`, what stands in the sentence, the window tells it
 * in another language.
 */
export const refusalSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  wayOut: z.string(),
  values: z.record(z.string(), z.unknown()).optional(),
})
export type Refusal = z.infer<typeof refusalSchema>

/** What a refusal's sentence holds, behind the sentence itself; nothing where it always says the same. */
export type ValuesOf<Code extends RefusalCode> = RefusalValues[Code] extends null
  ? []
  : [values: RefusalValues[Code]]

/**
 * Makes a refusal. A new code is listed with its values in `told/refusals.ts`, and told in English in the window's
 * `words/english/told`.
 */
export function refusal<Code extends RefusalCode>(
  code: Code,
  message: string,
  wayOut: string,
  ...[values]: ValuesOf<Code>
): Refusal {
  return { code, message, wayOut, ...(values && { values }) }
}
