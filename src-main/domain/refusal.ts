import { z } from 'zod'

/**
 * An expected failure, in plain Danish: what happened and what is safe (`message`), what to do (`wayOut`).
 * `code` is stable and is what programs and tests look at.
 */
export const refusalSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  wayOut: z.string(),
})
export type Refusal = z.infer<typeof refusalSchema>

/** Makes a refusal; the texts are shown to the secretary as they stand. */
export function refusal(code: string, message: string, wayOut: string): Refusal {
  return { code, message, wayOut }
}
