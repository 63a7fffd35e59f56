import type { Phrase } from '../../../../src-main/domain/committee/committee-settings.ts'

/**
 * The phrases that a few letters mean: every word typed begins a word of the phrase ("ind go" finds "Indstillingen
 * godkendt"). Nothing typed finds all; a sentence of one's own finds none.
 */
export function matchPhrases(phrases: readonly Phrase[], typed: string): Phrase[] {
  const wanted = wordsOf(typed)
  return phrases.filter(({ text }) => {
    const words = wordsOf(text)
    return wanted.every((start) => words.some((word) => word.startsWith(start)))
  })
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('da')
    .replace(/\.$/, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}
