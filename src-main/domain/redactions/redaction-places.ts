import { structural } from './black-out.ts'
import { isRichText, textsWithin } from './black-out-rich-text.ts'
import { redactionRanges } from './redaction-ranges.ts'

/** In how many places of a value a redaction (overstregning) blacks something out, in every text at any depth. */
export function redactionPlaces(value: unknown, redaction: string): number {
  return textsIn(value).reduce((sum, text) => sum + redactionRanges(text, [redaction]).length, 0)
}

/** Those of some redactions that black something out in a value. */
export function redactionsWithin(value: unknown, redactions: readonly string[]): string[] {
  const texts = textsIn(value)
  return redactions.filter((one) => texts.some((text) => redactionRanges(text, [one]).length > 0))
}

/** The texts that `blackOut` looks at, each as it looks at it. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (value === null || typeof value !== 'object') return []
  if (isRichText(value)) return textsWithin(value)
  return Object.entries(value).flatMap(([key, one]) => (structural.has(key) ? [] : textsIn(one)))
}
