import type { Mistake } from './mistakes.ts'

/** A mistake whose suggestions stand open: null while they are on their way. `chosen` counts all choices. */
export interface Correction {
  readonly mistake: Mistake
  /** As it stands in the text. */
  readonly text: string
  readonly suggestions: readonly string[] | null
  readonly canLearn: boolean
  readonly chosen: number
  /** Enter came before the suggestions: the first is taken when they are there. */
  readonly hasty: boolean
}

/** What can be done with a mistake. */
export type Choice =
  | { readonly kind: 'take'; readonly word: string }
  | { readonly kind: 'learn' }
  | { readonly kind: 'skip' }

/** The choices in the order they are shown: the suggestions, then what leaves the text as it is. */
export function choicesOf({ suggestions, canLearn }: Correction): readonly Choice[] {
  return [
    ...(suggestions ?? []).map((word) => ({ kind: 'take', word }) as const),
    ...(canLearn ? [{ kind: 'learn' } as const] : []),
    { kind: 'skip' },
  ]
}

/** The choice that the keys stand at. Nothing is chosen before the suggestions are there. */
export function chosenOf(correction: Correction): Choice | null {
  return correction.suggestions === null ? null : (choicesOf(correction)[correction.chosen] ?? null)
}

/** One choice on or back, round the ends. */
export function stepped(correction: Correction, step: 1 | -1): Correction {
  const { length } = choicesOf(correction)
  return { ...correction, chosen: (correction.chosen + step + length) % length }
}
