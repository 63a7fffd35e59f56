import type { Phrase } from '../committee/committee-settings.ts'

/** Whether a committee decides an item itself (beslutningen træffes af); where nothing is said it does. */
export function decidesItself(decidingBody: string | null, committee: string): boolean {
  return decidingBody === null || decidingBody.trim() === '' || decidingBody === committee
}

/**
 * The standard phrases that fit a decision of the committee's own, or a recommendation to another body; in the order of
 * the list. They are offered and never derived from the recommendation.
 */
export function phrasesFor(phrases: readonly Phrase[], decidingBodyIsOwn: boolean): Phrase[] {
  return phrases.filter((phrase) => (decidingBodyIsOwn ? phrase.forOwnDecision : phrase.forRecommendation))
}
