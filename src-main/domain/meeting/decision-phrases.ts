import type { Outcome } from './decision.ts'

/** A standard phrase of a decision (beslutning), and what it comes to. */
export interface DecisionPhrase {
  readonly text: string
  readonly outcome: Outcome
}

/** The phrases a secretary picks from; the first of an outcome is the usual one. */
export const decisionPhrases: readonly DecisionPhrase[] = [
  { text: 'Taget til efterretning', outcome: 'noted' },
  { text: 'Tages til efterretning', outcome: 'noted' },
  { text: 'Til efterretning', outcome: 'noted' },
  { text: 'Indstillingen godkendt', outcome: 'approved' },
  { text: 'Indstillingen blev godkendt', outcome: 'approved' },
  { text: 'Godkendt', outcome: 'approved' },
  { text: 'Tiltrådt', outcome: 'approved' },
  { text: 'Indstilles til godkendelse', outcome: 'recommended' },
  { text: 'Indstilles godkendt', outcome: 'recommended' },
  { text: 'Anbefales', outcome: 'recommended' },
  { text: 'Anbefales godkendt', outcome: 'recommended' },
  { text: 'Drøftet', outcome: 'discussed' },
  { text: 'Sagen blev drøftet', outcome: 'discussed' },
  { text: 'Udsættes', outcome: 'deferred' },
  { text: 'Udsat', outcome: 'deferred' },
  { text: 'Sagen blev udsat', outcome: 'deferred' },
  { text: 'Ikke godkendt', outcome: 'rejected' },
  { text: 'Afvist', outcome: 'rejected' },
  { text: 'Udgår', outcome: 'withdrawn' },
]

const outcomesByText = new Map(decisionPhrases.map((phrase) => [phrase.text.toLowerCase(), phrase.outcome]))

/** The outcome of a text that is exactly a standard phrase, with or without its full stop; null for every other text. */
export function recogniseOutcome(text: string): Outcome | null {
  return outcomesByText.get(text.trim().replace(/\.$/, '').toLowerCase()) ?? null
}
