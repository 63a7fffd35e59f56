import type { Outcome } from '../../../src-main/domain/meeting/decision.ts'

/** A standard decision: what is printed, and what it came to. */
export interface Phrase {
  readonly text: string
  readonly outcome: Outcome
}

/** The phrases until the committee's own are read, in the order of the keys 1-9. Printed text, as committees write it. */
export const standardPhrases: readonly Phrase[] = [
  { text: 'Taget til efterretning', outcome: 'noted' },
  { text: 'Indstillingen godkendt', outcome: 'approved' },
  { text: 'Indstilles til godkendelse', outcome: 'recommended' },
  { text: 'Udsættes', outcome: 'deferred' },
  { text: 'Sagen blev drøftet', outcome: 'discussed' },
  { text: 'Fremsendes til kommunalbestyrelsen', outcome: 'referred' },
  { text: 'Ikke godkendt', outcome: 'rejected' },
  { text: 'Udgår', outcome: 'withdrawn' },
]

/** The outcome of a text that is one of the phrases and nothing else; null where it is not. */
export function outcomeOf(text: string, phrases: readonly Phrase[]): Outcome | null {
  const bare = text.trim().replace(/\.$/, '')
  return phrases.find((phrase) => phrase.text.replace(/\.$/, '') === bare)?.outcome ?? null
}
