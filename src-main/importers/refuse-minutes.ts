import { danishList } from '../domain/attendance/danish-list.ts'
import { type Refusal, refusal } from '../domain/refusal.ts'
import { refused } from '../domain/result.ts'

/** What was found of the three things that minutes must have. */
export interface Found {
  readonly items: boolean
  readonly committee: boolean
  readonly date: boolean
}

/** What can be imported. */
export const chooseOther =
  'Vælg et referat som tekst eller Markdown, eller det, Referent har gemt: en mødefil, Word eller PDF til arkiv.'

/** The refusal of a file that is not minutes, naming what was missing. */
export function refuseMinutes(
  fileName: string,
  found: Found,
): { readonly ok: false; readonly refusal: Refusal } {
  const missing = (['items', 'date', 'committee'] as const).filter((part) => !found[part])
  return refused(
    refusal(
      'not-minutes',
      `«${fileName}» kunne ikke læses som et referat: der er ${danishList(missing.map((part) => names[part]))} i teksten. Intet er ændret.`,
      chooseOther,
      { fileName, missing },
    ),
  )
}

const names = { items: 'intet «Punkt 1»', date: 'ingen mødedato', committee: 'intet udvalg' } as const
