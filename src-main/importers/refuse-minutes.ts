import { type Refusal, refusal } from '../domain/refusal.ts'
import { refused } from '../domain/result.ts'

/** What was found of the three things that minutes must have. */
export interface Found {
  readonly items: boolean
  readonly committee: boolean
  readonly date: boolean
}

/** The refusal of a file that is not minutes, naming what was missing. */
export function refuseMinutes(
  fileName: string,
  found: Found,
): { readonly ok: false; readonly refusal: Refusal } {
  const missing = [
    found.items ? null : 'intet «Punkt 1»',
    found.date ? null : 'ingen mødedato',
    found.committee ? null : 'intet udvalg',
  ].filter((part) => part !== null)
  return refused(
    refusal(
      'not-minutes',
      `«${fileName}» kunne ikke læses som et referat: der er ${joined(missing)} i teksten. Intet er ændret.`,
      'Vælg et referat som tekst eller Markdown, eller en mødefil, som er gemt fra Referent.',
    ),
  )
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? ''
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} og ${last}` : last
}
