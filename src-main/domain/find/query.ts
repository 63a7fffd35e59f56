import { z } from 'zod'

/** What is looked for in the texts of a meeting (find): the signs as they stand, at least one. */
export const findQuerySchema = z.strictObject({
  text: z.string().min(1).max(500),
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
})
export type FindQuery = z.infer<typeof findQuerySchema>

/** A stretch of a text: from its first sign up to, and not with, `to`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const letter = '[\\p{L}\\p{N}]'

/** Where what is looked for stands in a text, in order, none over another. A space finds a hard space too. */
export function matchesIn(text: string, { text: sought, matchCase, wholeWord }: FindQuery): Stretch[] {
  if (sought === '') return []
  const signs = sought.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/[ \u00a0]/g, '[ \\u00a0]')
  const whole = wholeWord ? `(?<!${letter})${signs}(?!${letter})` : signs
  const pattern = new RegExp(whole, matchCase ? 'gu' : 'giu')
  return [...text.matchAll(pattern)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }))
}
