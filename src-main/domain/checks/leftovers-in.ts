import type { Severity } from '../finding.ts'
import { leftoverForms } from './leftover-forms.ts'
import { seenText } from './seen-text.ts'

/** Words that look like left over from a template, as they stand in the text. */
export interface Leftover {
  readonly words: string
  readonly severity: Severity
}

/** The leftovers in a passage, in the order they stand; where two forms meet, only the graver is told. */
export function leftoversIn(passage: string): Leftover[] {
  const text = seenText(passage)
  const found: (Leftover & { readonly start: number; readonly end: number })[] = []
  for (const { form, severity } of leftoverForms)
    for (const { 0: words, index: start } of text.matchAll(form)) {
      const end = start + words.length
      if (words.trim() === '' || found.some((other) => start < other.end && end > other.start)) continue
      found.push({ words: words.trim(), severity, start, end })
    }
  return found
    .sort((one, other) => one.start - other.start)
    .map(({ words, severity }) => ({ words, severity }))
}
