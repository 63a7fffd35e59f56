import type { Mistake } from './mistakes.ts'

/** A mistake whose suggestions stand open: null while they are on their way. */
export interface Correction {
  readonly mistake: Mistake
  /** As it stands in the text. */
  readonly text: string
  readonly suggestions: readonly string[] | null
  readonly canLearn: boolean
  /** How many steps down the choices the keys have gone, round the ends; they may go before the suggestions are there. */
  readonly steps: number
  /** Enter came before the suggestions: what is chosen is taken when they are there. */
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

/** The place of the choice that the keys stand at; null before the suggestions are there. */
export function chosenAt(correction: Correction): number | null {
  const { length } = choicesOf(correction)
  return correction.suggestions === null ? null : ((correction.steps % length) + length) % length
}

/** The choice that the keys stand at; null before the suggestions are there. */
export function chosenOf(correction: Correction): Choice | null {
  const at = chosenAt(correction)
  return at === null ? null : (choicesOf(correction)[at] ?? null)
}
