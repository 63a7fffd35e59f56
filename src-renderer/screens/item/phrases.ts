import type { Outcome } from '../../../src-main/domain/meeting/decision.ts'

/** A standard decision: what is printed, and what it came to. */
export interface Phrase {
  readonly text: string
  readonly outcome: Outcome
}

/** The standard phrases, in the order of the keys 1-9. Printed text, as committees write it. */
export const phrases: readonly Phrase[] = [
  { text: 'Taget til efterretning', outcome: 'noted' },
  { text: 'Indstillingen godkendt', outcome: 'approved' },
  { text: 'Indstilles til godkendelse', outcome: 'recommended' },
  { text: 'Udsættes', outcome: 'deferred' },
  { text: 'Sagen blev drøftet', outcome: 'discussed' },
  { text: 'Fremsendes til kommunalbestyrelsen', outcome: 'referred' },
  { text: 'Ikke godkendt', outcome: 'rejected' },
  { text: 'Udgår', outcome: 'withdrawn' },
]

/** The outcome of a text that is a standard phrase and nothing else; null where it is not. */
export function outcomeOf(text: string): Outcome | null {
  const bare = text.trim().replace(/\.$/, '')
  return phrases.find((phrase) => phrase.text === bare)?.outcome ?? null
}
