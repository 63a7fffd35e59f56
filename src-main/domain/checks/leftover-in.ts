import type { Severity } from '../finding.ts'

/** Words that look like left over from a template, as they stand in the text. */
export interface Leftover {
  readonly words: string
  readonly severity: Severity
}

/** Forms seen in templates. "skal slettes" alone is also ordinary Danish, and then only worth a look. */
const patterns: readonly { readonly form: RegExp; readonly severity: Severity }[] = [
  { form: /slet denne (?:hjælpe)?tekst/iu, severity: 'error' },
  { form: /[^\s[\]]*hjælpetekst[^\s[\]]*/iu, severity: 'error' },
  {
    form: /(?:tekst|afsnit|felt|linje|skabelon|dette|denne)\S*[^.\n]{0,60}? skal slettes/iu,
    severity: 'error',
  },
  { form: /(?<!\p{L})HUSK(?!\p{L})[^.\n\]]{0,60}/u, severity: 'error' },
  { form: /\[(?!sic\])[^\]\n]*\p{L}{3}[^\]\n]*\]/iu, severity: 'error' },
  { form: /(?<![\p{L}\d])x{2}[./-]x{2}(?:[./-](?:x{2,4}|\d{2,4}))?(?![\p{L}\d])/iu, severity: 'error' },
  { form: /(?<![\p{L}\d])x(?:\.{3,}|…)/iu, severity: 'error' },
  { form: /(?<!\p{L})at x(?![\p{L}\d-])/iu, severity: 'error' },
  { form: /skal slettes/iu, severity: 'warning' },
]

/** The first leftover in a text, the graver kinds first; null where there is none. */
export function leftoverIn(text: string): Leftover | null {
  for (const { form, severity } of patterns) {
    const words = form.exec(text)?.[0].trim()
    if (words !== undefined) return { words, severity }
  }
  return null
}
