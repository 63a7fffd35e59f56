import { z } from 'zod'

/** The most signs that can be looked for, or put in for what was found. */
export const longestFind = 500

/** What is looked for in the texts of a meeting (find): the signs as they stand, at least one. */
export const findQuerySchema = z.strictObject({
  text: z.string().min(1).max(longestFind),
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
/** What no reader sees: soft hyphens, joiners, marks of direction. */
const unseen = '\\p{Default_Ignorable_Code_Point}*'

/**
 * Where what is looked for stands in a text, in order, none over another. What looks alike is alike: a space finds a hard space too,
 * "å" one that is taken apart (as a mac writes it), and signs that nobody sees do not part a word.
 */
export function matchesIn(text: string, { text: sought, matchCase, wholeWord }: FindQuery): Stretch[] {
  if (sought === '') return []
  const signs = [...sought.normalize('NFC')].map(form).join(unseen)
  const whole = wholeWord ? `(?<!${letter})${signs}(?!${letter})` : signs
  const pattern = new RegExp(whole, matchCase ? 'gu' : 'giu')
  return [...text.matchAll(pattern)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
  }))
}

/** A sign as it may stand; a letter is not found in one that has an accent behind it. */
function form(sign: string): string {
  if (sign === ' ' || sign === '\u00a0') return '[ \\u00a0]'
  const apart = sign.normalize('NFD')
  const forms = apart === sign ? escaped(sign) : `(?:${escaped(sign)}|${escaped(apart)})`
  return /\p{L}/u.test(sign) ? `${forms}(?!\\p{Mn})` : forms
}

function escaped(signs: string): string {
  return signs.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
